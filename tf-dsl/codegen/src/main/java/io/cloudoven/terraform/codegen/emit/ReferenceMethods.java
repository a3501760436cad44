package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.terraform.codegen.plan.ArgumentType;
import io.cloudoven.terraform.codegen.plan.ArgumentType.Many;
import io.cloudoven.terraform.codegen.plan.ArgumentType.Structured;
import io.cloudoven.terraform.codegen.plan.Member;
import io.cloudoven.terraform.codegen.plan.MemberPlan;
import javax.lang.model.element.Modifier;

/** The getters: references to attributes and nested blocks. */
final class ReferenceMethods {
    private final TypeNames types;
    private final TypeSpec.Builder type;

    ReferenceMethods(TypeNames types, TypeSpec.Builder type) {
        this.types = types;
        this.type = type;
    }

    void add(MemberPlan plan) {
        if (plan.member() instanceof Member.Block block) {
            block(plan, block);
        } else if (plan.member() instanceof Member.Argument argument) {
            argument(plan, argument.type());
        }
    }

    private void block(MemberPlan plan, Member.Block block) {
        ClassName content = types.of(block.type());
        switch (block.nesting()) {
            case SINGLE, GROUP -> one(plan, content, "nestedState");
            case LIST -> {
                if (block.max() == 1) {
                    one(plan, content, "onlyState");
                } else {
                    many(plan, content, CoreTypes.NESTED_LIST);
                }
            }
            case SET -> many(plan, content, CoreTypes.NESTED_SET);
            case MAP -> many(plan, content, CoreTypes.NESTED_MAP);
        }
    }

    private void argument(MemberPlan plan, ArgumentType argument) {
        if (argument instanceof Structured object) {
            one(plan, types.of(object.type()), "nestedState");
        } else if (argument instanceof Many many && many.element() instanceof Structured object) {
            many(plan, types.of(object.type()), nested(many.kind()));
        } else {
            method(plan, types.result(argument), CodeBlock.of("$L($S)", reader(argument), plan.name()));
        }
    }

    private void one(MemberPlan plan, ClassName content, String state) {
        method(plan, content, CodeBlock.of("new $T($L($S))", content, state, plan.name()));
    }

    private void many(MemberPlan plan, ClassName content, ClassName nested) {
        method(
                plan,
                ParameterizedTypeName.get(nested, content),
                CodeBlock.of("new $T<>(new $T(nestedState($S)))", nested, content, plan.name()));
    }

    private void method(MemberPlan plan, TypeName result, CodeBlock value) {
        CodeBlock facts = Documentation.reference(plan.member());
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(plan.member().settable() ? facts : Documentation.withNote(facts, plan.note()))
                .returns(result)
                .addStatement("return $L", value);
        ArgumentMethods.mark(method, plan);
        type.addMethod(method.build());
    }

    private static ClassName nested(ArgumentType.Kind kind) {
        return switch (kind) {
            case LIST -> CoreTypes.NESTED_LIST;
            case SET -> CoreTypes.NESTED_SET;
            case MAP -> CoreTypes.NESTED_MAP;
        };
    }

    private static String reader(ArgumentType type) {
        if (type instanceof Many many) {
            return switch (many.kind()) {
                case LIST -> "attributeList";
                case SET -> "attributeSet";
                case MAP -> "attributeMap";
            };
        }
        return type instanceof ArgumentType.Open ? "attributeDynamic" : "attributeValue";
    }
}
