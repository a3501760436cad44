package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.JavaFile;
import io.cloudoven.arm.codegen.plan.ClassPlan;
import io.cloudoven.codegen.source.JavaSource;

/** The sources of a namespace, by the generator of each. */
public final class SourceGenerator {
    private SourceGenerator() {}

    /** The source of a class. */
    public static JavaSource generate(ClassPlan plan) {
        return JavaSource.of(file(plan));
    }

    private static JavaFile file(ClassPlan plan) {
        if (plan instanceof ClassPlan.OfResource resource) {
            return ResourceGenerator.generate(resource);
        }
        if (plan instanceof ClassPlan.OfObject object) {
            return ObjectGenerator.generate(object);
        }
        return plan instanceof ClassPlan.OfKinds kinds
                ? KindsGenerator.generate(kinds)
                : ValuesGenerator.generate((ClassPlan.OfValues) plan);
    }

    /**
     * The description of a package.
     *
     * @param content what is in it
     */
    public static JavaSource packageInfo(String packageName, String content, String namespace) {
        String text = """
                /** The %s of {@code %s}, generated from Azure's type definitions. */
                @CheckReturnValue
                package %s;

                import %s;
                """.formatted(content, namespace, packageName, CoreTypes.CHECK_RETURN_VALUE.canonicalName());
        return new JavaSource(packageName.replace('.', '/') + "/package-info.java", text);
    }
}
