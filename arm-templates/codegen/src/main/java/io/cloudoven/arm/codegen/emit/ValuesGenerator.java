package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.arm.codegen.plan.ClassPlan;
import io.cloudoven.codegen.source.JavaFiles;
import javax.lang.model.element.Modifier;

/** The class with the strings that a property is one of. */
final class ValuesGenerator {
    private static final TypeName STRING = ParameterizedTypeName.get(CoreTypes.EXPR, CoreTypes.STRING);

    private ValuesGenerator() {}

    static JavaFile generate(ClassPlan.OfValues plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The values of $L.", Documentation.place(plan.place(), plan.resource()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        plan.constants()
                .forEach((name, value) ->
                        type.addField(FieldSpec.builder(STRING, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                                .initializer("$T.of($S)", CoreTypes.EXPR, value)
                                .build()));
        return JavaFiles.of(plan.name().packageName(), type.build());
    }
}
