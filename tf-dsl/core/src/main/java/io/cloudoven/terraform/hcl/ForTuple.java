package io.cloudoven.terraform.hcl;

import org.jspecify.annotations.Nullable;

/**
 * {@code [for key, value in collection : result if condition]}.
 *
 * @param key the name of the key or index; empty when there is none
 */
public record ForTuple(
        String key,
        String value,
        Expression collection,
        Expression result,
        @Nullable Expression condition) implements Expression {
    public ForTuple {
        if (!key.isEmpty()) {
            Identifiers.check(key);
        }
        Identifiers.check(value);
    }
}
