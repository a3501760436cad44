package io.cloudoven.terraform.block;

import org.jspecify.annotations.Nullable;

/**
 * A name that a loop binds, and those of the loops around it.
 *
 * @param outer the scope around it; null at the top
 */
record LoopScope(@Nullable LoopScope outer, String name) {
    static boolean binds(@Nullable LoopScope scope, String name) {
        for (LoopScope at = scope; at != null; at = at.outer) {
            if (at.name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The scope inside a loop over {@code key}, which may be empty, and {@code value}. */
    static LoopScope of(@Nullable LoopScope outer, String key, String value) {
        return new LoopScope(key.isEmpty() ? outer : new LoopScope(outer, key), value);
    }
}
