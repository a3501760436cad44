package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.terraform.codegen.plan.ClassPlan;
import io.cloudoven.terraform.codegen.plan.RequirementPlan;
import javax.lang.model.element.Modifier;

/** The class of a provider's configuration, which also says where the provider comes from. */
final class ProviderGenerator extends ClassGenerator {
    private final RequirementPlan requirement;

    ProviderGenerator(RequirementPlan requirement, TypeNames types) {
        super(types);
        this.requirement = requirement;
    }

    @Override
    ClassName superclass() {
        return CoreTypes.PROVIDER_CONFIGURATION;
    }

    @Override
    CodeBlock sentence(ClassPlan plan) {
        return CodeBlock.of("The provider {@code $L}.", requirement.source());
    }

    @Override
    void start(ClassPlan plan, TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(
                        CoreTypes.PROVIDER_REQUIREMENT, "REQUIREMENT", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Where the provider comes from, and the version these classes are made for.")
                .initializer(
                        "new $T($S, $S, $S)",
                        CoreTypes.PROVIDER_REQUIREMENT,
                        requirement.name(),
                        requirement.source(),
                        requirement.version())
                .build());
        type.addField(FieldSpec.builder(CoreTypes.SHAPE, "SHAPE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(ShapeCode.shape(plan.shape()))
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(CoreTypes.STATE, "state")
                .addStatement("super(REQUIREMENT, SHAPE, state)")
                .build());
        type.addMethod(factory(plan));
    }

    /** All resources use the class, so it is the factory that is marked. */
    @Override
    void deprecate(ClassPlan plan, TypeSpec.Builder type) {}

    private static MethodSpec factory(ClassPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("provider")
                .addJavadoc("The provider's default configuration; {@code alias} makes another.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.name())
                .addStatement("return new $T(unaliased(REQUIREMENT))", plan.name());
        if (plan.deprecated()) {
            method.addAnnotation(Deprecated.class)
                    .addJavadoc(Documentation.deprecation(plan.note().deprecation()));
        }
        return method.build();
    }
}
