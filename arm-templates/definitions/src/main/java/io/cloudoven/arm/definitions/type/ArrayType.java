package io.cloudoven.arm.definitions.type;

import org.jspecify.annotations.Nullable;

/**
 * A sequence of values of one type.
 *
 * @param item the type of each
 * @param min the least number of them; null for none
 * @param max the greatest number of them; null for none
 */
public record ArrayType(
        ArmType item, @Nullable Long min, @Nullable Long max) implements ArmType {}
