package io.cloudoven.arm.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * An output of a deployment.
 *
 * @param type as declared: {@code string}, {@code secureObject}, …; empty for any
 * @param secure whether the value is a secret
 */
public record EvaluatedOutput(
        String name, String type, @Nullable Object value, boolean secure) {

    /** Name and value; a secret is not told. */
    @Override
    public String toString() {
        return name + "=" + (secure ? "(secret)" : value);
    }
}
