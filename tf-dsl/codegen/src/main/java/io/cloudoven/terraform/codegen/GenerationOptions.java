package io.cloudoven.terraform.codegen;

import io.cloudoven.codegen.CodegenException;
import java.util.Objects;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What to generate of a provider.
 *
 * <pre>{@code
 * GenerationOptions.builder("com.example.azurerm")
 *         .selection(Selection.builder().resources("azurerm_resource_group", "azurerm_virtual_*").build())
 *         .build();
 * }</pre>
 *
 * <p>Immutable.
 */
public final class GenerationOptions {
    private final String packageName;
    private final Selection selection;
    private final @Nullable String versionConstraint;

    private GenerationOptions(Builder builder) {
        this.packageName = builder.packageName;
        this.selection = builder.selection;
        this.versionConstraint = builder.versionConstraint;
    }

    /**
     * Options to be filled in: everything, with a version constraint made from the schema's version.
     *
     * @param packageName the package of resources; data sources, ephemeral resources and nested blocks go into
     *     packages below it
     * @throws CodegenException if this is no name of a package
     */
    public static Builder builder(String packageName) {
        return new Builder(packageName);
    }

    /** The package of resources. */
    public String packageName() {
        return packageName;
    }

    /** What gets classes. */
    public Selection selection() {
        return selection;
    }

    /** The version constraint that was asked for, if any. */
    public @Nullable String versionConstraint() {
        return versionConstraint;
    }

    /** Collects options. */
    public static final class Builder {
        private final String packageName;
        private Selection selection = Selection.ALL;
        private @Nullable String versionConstraint;

        private Builder(String packageName) {
            if (!SourceVersion.isName(packageName) || !packageName.chars().allMatch(c -> c < 128)) {
                throw new CodegenException(
                        "\"" + packageName + "\" is no name of a Java package; write it like com.example.azurerm");
            }
            this.packageName = packageName;
        }

        /** What gets classes; everything unless set. */
        public Builder selection(Selection selected) {
            this.selection = Objects.requireNonNull(selected);
            return this;
        }

        /** How configurations constrain the provider's version; {@code ~> 5.2} for a schema of 5.2.0 unless set. */
        public Builder versionConstraint(@Nullable String constraint) {
            this.versionConstraint = constraint;
            return this;
        }

        /** The options as they are now. */
        public GenerationOptions build() {
            return new GenerationOptions(this);
        }
    }
}
