package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.arm.codegen.plan.ClassPlan;
import io.cloudoven.codegen.source.JavaFiles;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The interface that the kinds of a discriminated object implement. */
final class KindsGenerator {
    private KindsGenerator() {}

    static JavaFile generate(ClassPlan.OfKinds plan) {
        List<CodeBlock> kinds = plan.kinds().stream()
                .map(kind -> CodeBlock.of("{@link $T}", kind))
                .toList();
        return JavaFiles.of(
                plan.name().packageName(),
                TypeSpec.interfaceBuilder(plan.name())
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                "$L, told apart by $L: $L.",
                                Documentation.place(plan.place(), plan.resource()),
                                Documentation.code(plan.discriminator()),
                                CodeBlock.join(kinds, ", "))
                        .build());
    }
}
