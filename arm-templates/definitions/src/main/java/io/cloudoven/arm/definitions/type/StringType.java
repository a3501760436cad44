package io.cloudoven.arm.definitions.type;

import org.jspecify.annotations.Nullable;

/**
 * A string.
 *
 * @param min the least length; null for none
 * @param max the greatest length; null for none
 * @param pattern the regular expression that part of it has to match; null for none
 * @param sensitive whether it is a secret
 */
public record StringType(
        @Nullable Long min, @Nullable Long max, @Nullable String pattern, boolean sensitive) implements ArmType {
    /** Any string. */
    public static final StringType FREE = new StringType(null, null, null, false);
}
