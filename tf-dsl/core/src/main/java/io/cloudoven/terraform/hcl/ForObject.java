package io.cloudoven.terraform.hcl;

import org.jspecify.annotations.Nullable;

/**
 * {@code {for key, value in collection : resultKey => resultValue... if condition}}.
 *
 * @param key the name of the key or index; empty when there is none
 * @param grouping whether results with the same key are grouped into a list ({@code ...})
 */
public record ForObject(
        String key,
        String value,
        Expression collection,
        Expression resultKey,
        Expression resultValue,
        boolean grouping,
        @Nullable Expression condition)
        implements Expression {
    public ForObject {
        if (!key.isEmpty()) {
            Identifiers.check(key);
        }
        Identifiers.check(value);
    }
}
