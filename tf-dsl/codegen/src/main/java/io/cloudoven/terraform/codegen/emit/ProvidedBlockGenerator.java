package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.terraform.codegen.plan.ClassPlan;
import io.cloudoven.terraform.codegen.plan.ClassRole;
import javax.lang.model.element.Modifier;

/** The class of a resource, a data source or an ephemeral resource. */
final class ProvidedBlockGenerator extends ClassGenerator {
    private final ClassRole role;
    private final ClassName provider;

    ProvidedBlockGenerator(ClassRole role, ClassName provider, TypeNames types) {
        super(types);
        this.role = role;
        this.provider = provider;
    }

    @Override
    ClassName superclass() {
        return switch (role) {
            case DATA_SOURCE -> CoreTypes.DATA_SOURCE;
            case EPHEMERAL_RESOURCE -> CoreTypes.EPHEMERAL_RESOURCE;
            default -> CoreTypes.RESOURCE;
        };
    }

    @Override
    CodeBlock sentence(ClassPlan plan) {
        return CodeBlock.of("The $L {@code $L}.", role.label(), plan.terraformName());
    }

    @Override
    void start(ClassPlan plan, TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(CoreTypes.BLOCK_TYPE, "TYPE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.$L($T.REQUIREMENT, $S, $L)",
                        CoreTypes.BLOCK_TYPE,
                        keyword(),
                        provider,
                        plan.terraformName(),
                        ShapeCode.of(plan.shape()))
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(CoreTypes.STATE, "state")
                .addStatement("super(TYPE, state)")
                .build());
        type.addMethod(MethodSpec.methodBuilder("named")
                .addJavadoc("The one that the configuration calls {@code name}.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.name())
                .addParameter(CoreTypes.STRING, "name")
                .addStatement("return new $T(named(TYPE, name))", plan.name())
                .build());
    }

    private String keyword() {
        return switch (role) {
            case DATA_SOURCE -> "data";
            case EPHEMERAL_RESOURCE -> "ephemeral";
            default -> "resource";
        };
    }
}
