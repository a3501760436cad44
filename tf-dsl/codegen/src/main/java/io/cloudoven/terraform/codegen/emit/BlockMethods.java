package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.terraform.codegen.plan.Member;
import io.cloudoven.terraform.codegen.plan.MemberPlan;

/** The setters of a nested block: one for a single block and, where it may repeat, one for a block for each element. */
final class BlockMethods {
    private final TypeNames types;
    private final ClassName owner;
    private final TypeSpec.Builder type;

    BlockMethods(TypeNames types, ClassName owner, TypeSpec.Builder type) {
        this.types = types;
        this.owner = owner;
        this.type = type;
    }

    void add(MemberPlan plan, Member.Block block) {
        ClassName content = types.of(block.type());
        one(plan, block, content);
        if (block.nesting() == Nesting.LIST || block.nesting() == Nesting.SET) {
            each(plan, block, content);
        }
    }

    private void one(MemberPlan plan, Member.Block block, ClassName content) {
        CodeBlock facts = Documentation.block(block, "");
        MethodSpec.Builder method = ArgumentMethods.setter(owner, plan, Documentation.withNote(facts, plan.note()));
        boolean keyed = block.nesting() == Nesting.MAP;
        if (keyed) {
            method.addParameter(CoreTypes.STRING, "key");
        }
        method.addParameter(ParameterizedTypeName.get(CoreTypes.UNARY_OPERATOR, content), "content")
                .addStatement(
                        "return addBlock($S, $Lnew $T(newState($S)), content)",
                        plan.name(),
                        keyed ? "key, " : "",
                        content,
                        plan.name());
        type.addMethod(method.build());
    }

    private void each(MemberPlan plan, Member.Block block, ClassName content) {
        MethodSpec.Builder method = ArgumentMethods.setter(owner, plan, Documentation.block(block, " for each element"))
                .addTypeVariable(CoreTypes.ELEMENT)
                .addParameter(CoreTypes.EACH_ELEMENT, "each")
                .addParameter(
                        ParameterizedTypeName.get(CoreTypes.BI_FUNCTION, content, CoreTypes.EACH_ELEMENT, content),
                        "content")
                .addStatement(
                        "return addBlocks($S, new $T(newState($S)), each, content)", plan.name(), content, plan.name());
        type.addMethod(method.build());
    }
}
