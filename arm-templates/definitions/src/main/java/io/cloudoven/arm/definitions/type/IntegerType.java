package io.cloudoven.arm.definitions.type;

import org.jspecify.annotations.Nullable;

/**
 * A number. The definitions call it an integer also where the service takes fractions, such as the processors of a
 * container group.
 *
 * @param min the least value; null for none
 * @param max the greatest value; null for none
 */
public record IntegerType(@Nullable Long min, @Nullable Long max) implements ArmType {
    /** Any number. */
    public static final IntegerType FREE = new IntegerType(null, null);
}
