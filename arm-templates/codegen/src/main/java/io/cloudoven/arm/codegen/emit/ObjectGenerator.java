package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.arm.codegen.plan.ClassPlan;
import io.cloudoven.codegen.source.JavaFiles;
import javax.lang.model.element.Modifier;

/** The class of an object in a resource. */
final class ObjectGenerator {
    private ObjectGenerator() {}

    static JavaFile generate(ClassPlan.OfObject plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(CoreTypes.TYPED_OBJECT, plan.name()))
                .addJavadoc("$L$L.", Documentation.place(plan.place(), plan.resource()), kind(plan));
        if (plan.implemented() != null) {
            type.addSuperinterface(plan.implemented());
        }
        if (!plan.facts().isEmpty()) {
            type.addField(FieldSpec.builder(CoreTypes.SHAPE, "SHAPE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.of($L)", CoreTypes.SHAPE, FactsCode.of(plan.facts()))
                    .build());
        }
        if (plan.settable()) {
            type.addMethod(MethodSpec.constructorBuilder()
                    .addJavadoc("An object to fill.")
                    .addModifiers(Modifier.PUBLIC)
                    .addStatement("super($T.empty()$L)", CoreTypes.STATE, Classes.presets(plan.preset()))
                    .build());
        }
        type.addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("An object in a state; for generated code.")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(CoreTypes.STATE, "state")
                        .addStatement("super(state)")
                        .build())
                .addMethod(Classes.inState(plan.name()));
        if (!plan.facts().isEmpty()) {
            type.addMethod(Classes.typedShape(CodeBlock.of("SHAPE")));
        }
        Classes.members(plan.name(), plan.members(), type);
        return JavaFiles.of(plan.name().packageName(), type.build());
    }

    private static CodeBlock kind(ClassPlan.OfObject plan) {
        CodeBlock.Builder kind = CodeBlock.builder();
        plan.preset()
                .forEach((name, value) ->
                        kind.add(" whose $L is $L", Documentation.code(name), Documentation.code(value)));
        return kind.build();
    }
}
