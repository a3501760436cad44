package io.cloudoven.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a provider's function.
 *
 * @param name its name, for documentation: arguments are positional. OpenTofu allows it to be empty.
 * @param type the type its arguments convert to
 * @param nullable whether it takes null
 * @param description what the provider says about it
 */
public record Parameter(
        String name,
        TypeConstraint type,
        boolean nullable,
        @Nullable String description) {

    /** This parameter without its text. */
    public Parameter withoutDescriptions() {
        return description == null ? this : new Parameter(name, type, nullable, null);
    }
}
