package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.arm.codegen.plan.ClassPlan;
import io.cloudoven.arm.definitions.type.TypeScope;
import io.cloudoven.codegen.source.JavaFiles;
import javax.lang.model.element.Modifier;

/** The class of a resource. */
final class ResourceGenerator {
    private ResourceGenerator() {}

    static JavaFile generate(ClassPlan.OfResource plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(CoreTypes.RESOURCE, plan.name()))
                .addJavadoc("$L$L.", Documentation.code(plan.type().name()), kind(plan))
                .addField(type(plan))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(CoreTypes.STATE, "state")
                        .addStatement("super(state)")
                        .build())
                .addMethod(named(plan))
                .addMethod(Classes.inState(plan.name()))
                .addMethod(Classes.typedShape(CodeBlock.of("TYPE.shape()")));
        if (plan.parent() != null) {
            type.addMethod(in(plan));
        }
        Classes.members(plan.name(), plan.members(), type);
        plan.functions().forEach(function -> FunctionMethods.add(function, type));
        return JavaFiles.of(plan.name().packageName(), type.build());
    }

    private static CodeBlock kind(ClassPlan.OfResource plan) {
        CodeBlock.Builder kind = CodeBlock.builder();
        plan.preset()
                .forEach((name, value) ->
                        kind.add(" whose $L is $L", Documentation.code(name), Documentation.code(value)));
        return kind.build();
    }

    private static FieldSpec type(ClassPlan.OfResource plan) {
        return FieldSpec.builder(CoreTypes.RESOURCE_TYPE, "TYPE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($S, $S, $L, $L)",
                        CoreTypes.RESOURCE_TYPE,
                        plan.type().name(),
                        plan.type().apiVersion(),
                        FactsCode.of(plan.facts()),
                        TypeScope.bits(plan.type().writable()))
                .build();
    }

    private static MethodSpec named(ClassPlan.OfResource plan) {
        return MethodSpec.methodBuilder("named")
                .addJavadoc("The one that the template calls {@code symbolicName}.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.name())
                .addParameter(CoreTypes.STRING, "symbolicName")
                .addStatement(
                        "return new $T($T.of(TYPE, symbolicName)$L)",
                        plan.name(),
                        CoreTypes.STATE,
                        Classes.presets(plan.preset()))
                .build();
    }

    private static MethodSpec in(ClassPlan.OfResource plan) {
        return MethodSpec.methodBuilder("in")
                .addJavadoc("The same, a child of {@code parent}: the name is only what comes after the parent's.")
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.name())
                .addParameter(plan.parent(), "parent")
                .addStatement("return parent(parent)")
                .build();
    }
}
