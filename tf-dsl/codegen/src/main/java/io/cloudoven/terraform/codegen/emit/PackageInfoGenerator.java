package io.cloudoven.terraform.codegen.emit;

import io.cloudoven.codegen.source.JavaSource;
import io.cloudoven.terraform.codegen.plan.ClassRole;

/** The {@code package-info.java} of a generated package: what is in it, and that the results of methods must be used. */
final class PackageInfoGenerator {
    private PackageInfoGenerator() {}

    static JavaSource generate(String packageName, ClassRole role, String provider) {
        String text = """
                /** The %s of the provider {@code %s}, generated from its schema. */
                @CheckReturnValue
                package %s;

                import %s;
                """.formatted(content(role), provider, packageName, CoreTypes.CHECK_RETURN_VALUE.canonicalName());
        return new JavaSource(packageName.replace('.', '/') + "/package-info.java", text);
    }

    private static String content(ClassRole role) {
        return switch (role) {
            case RESOURCE, PROVIDER -> "configuration and resources";
            case DATA_SOURCE -> "data sources";
            case EPHEMERAL_RESOURCE -> "ephemeral resources";
            case NESTED -> "nested blocks and objects";
        };
    }
}
