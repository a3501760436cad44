package io.cloudoven.schema.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of what identifies a resource.
 *
 * @param name its name
 * @param type the type of its values
 * @param requiredForImport whether an {@code import} block has to set it
 * @param optionalForImport whether an {@code import} block may set it
 * @param description what the provider says about it
 */
public record IdentityAttribute(
        String name,
        TypeConstraint type,
        boolean requiredForImport,
        boolean optionalForImport,
        @Nullable String description) {

    /** @throws SchemaException if the name is empty */
    public IdentityAttribute {
        if (name.isEmpty()) {
            throw new SchemaException("an identity has an attribute with an empty name; give it one");
        }
        Objects.requireNonNull(type, "type");
    }

    /** This attribute without its text. */
    public IdentityAttribute withoutDescriptions() {
        return description == null
                ? this
                : new IdentityAttribute(name, type, requiredForImport, optionalForImport, null);
    }
}
