package io.cloudoven.arm.template;

import org.jspecify.annotations.Nullable;

/** A value in a parameter file; not told, since it can be a secret. */
record ParameterValue(@Nullable Object value) {
    @Override
    public String toString() {
        return "a value";
    }
}
