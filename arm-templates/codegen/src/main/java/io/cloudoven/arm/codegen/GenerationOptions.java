package io.cloudoven.arm.codegen;

import io.cloudoven.codegen.CodegenException;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * What to generate of a namespace.
 *
 * <pre>{@code
 * GenerationOptions.of("com.example.storage").resources("storageAccounts", "storageAccounts/blob*");
 * }</pre>
 *
 * @param packageName the package of resources; objects and constants go into packages below it
 * @param patterns which resource types get classes, without the namespace: {@code *} stands for any characters; none for
 *     all
 */
public record GenerationOptions(String packageName, List<String> patterns) {

    /** @throws CodegenException if this is no name of a package */
    public GenerationOptions {
        if (!SourceVersion.isName(packageName) || !packageName.chars().allMatch(c -> c < 128)) {
            throw new CodegenException(
                    "\"" + packageName + "\" is no name of a Java package; write it like com.example.storage");
        }
        patterns = List.copyOf(patterns);
    }

    /** All resource types of a namespace. */
    public static GenerationOptions of(String packageName) {
        return new GenerationOptions(packageName, List.of());
    }

    /** Only some resource types. */
    public GenerationOptions resources(String... patterns) {
        return new GenerationOptions(packageName, List.of(patterns));
    }
}
