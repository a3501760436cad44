package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.terraform.codegen.plan.ClassPlan;
import javax.lang.model.element.Modifier;

/** The class of a nested block or object. */
final class NestedBlockGenerator extends ClassGenerator {
    NestedBlockGenerator(TypeNames types) {
        super(types);
    }

    @Override
    ClassName superclass() {
        return CoreTypes.NESTED_BLOCK;
    }

    @Override
    CodeBlock sentence(ClassPlan plan) {
        return CodeBlock.of(
                "{@code $L} in {@code $L}$L.", plan.terraformName(), plan.usedIn(), others(plan.otherUses()));
    }

    @Override
    void start(ClassPlan plan, TypeSpec.Builder type) {
        if (!plan.shape().isEmpty()) {
            type.addField(FieldSpec.builder(CoreTypes.SHAPE, "SHAPE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(ShapeCode.shape(plan.shape()))
                    .build());
        }
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(CoreTypes.STATE, "state")
                .addStatement("super(state)")
                .build());
    }

    @Override
    void end(ClassPlan plan, TypeSpec.Builder type) {
        if (!plan.shape().isEmpty()) {
            type.addMethod(MethodSpec.methodBuilder("shape")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(CoreTypes.SHAPE)
                    .addStatement("return SHAPE")
                    .build());
        }
    }

    private static String others(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> " and one other";
            default -> " and " + count + " others";
        };
    }
}
