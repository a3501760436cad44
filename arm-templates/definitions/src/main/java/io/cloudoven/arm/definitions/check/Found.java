package io.cloudoven.arm.definitions.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value is, in words and without saying it. */
final class Found {
    private Found() {}

    static String what(@Nullable Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "an array";
        }
        if (value instanceof String) {
            return "a string";
        }
        if (value instanceof Number) {
            return "a number";
        }
        return value instanceof Boolean ? "a boolean" : "null";
    }
}
