package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.codegen.source.JavaFiles;
import io.cloudoven.terraform.codegen.plan.ClassPlan;
import io.cloudoven.terraform.codegen.plan.Member;
import io.cloudoven.terraform.codegen.plan.MemberPlan;
import javax.lang.model.element.Modifier;

/** A class for a block: what all roles have in common. */
abstract class ClassGenerator {
    private final TypeNames types;

    ClassGenerator(TypeNames types) {
        this.types = types;
    }

    /** The file of the class. */
    final JavaFile generate(ClassPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(superclass(), plan.name()))
                .addJavadoc(Documentation.withNote(sentence(plan), plan.note()));
        if (plan.deprecated()) {
            deprecate(plan, type);
        }
        start(plan, type);
        type.addMethod(inState(plan.name()));
        end(plan, type);
        members(plan, type);
        return JavaFiles.of(plan.name().packageName(), type.build());
    }

    abstract ClassName superclass();

    abstract CodeBlock sentence(ClassPlan plan);

    /** Marks the class; nothing in generated code but the class itself uses it. */
    void deprecate(ClassPlan plan, TypeSpec.Builder type) {
        type.addAnnotation(Deprecated.class)
                .addJavadoc(Documentation.deprecation(plan.note().deprecation()));
    }

    /** Constants, constructor and factory. */
    abstract void start(ClassPlan plan, TypeSpec.Builder type);

    /** What comes after {@code inState}. */
    void end(ClassPlan plan, TypeSpec.Builder type) {}

    private void members(ClassPlan plan, TypeSpec.Builder type) {
        ArgumentMethods arguments = new ArgumentMethods(types, plan.name(), type);
        BlockMethods blocks = new BlockMethods(types, plan.name(), type);
        ReferenceMethods references = new ReferenceMethods(types, type);
        for (MemberPlan member : plan.members()) {
            if (member.member() instanceof Member.Block block) {
                if (block.settable()) {
                    blocks.add(member, block);
                }
            } else if (member.member() instanceof Member.Argument argument && argument.settable()) {
                arguments.add(member, argument);
            }
            if (member.readable()) {
                references.add(member);
            }
        }
    }

    private static MethodSpec inState(ClassName name) {
        return MethodSpec.methodBuilder("inState")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(name)
                .addParameter(CoreTypes.STATE, "state")
                .addStatement("return new $T(state)", name)
                .build();
    }
}
