package io.cloudoven.arm.definition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The least and the greatest that a type allows. */
record Bounds(String path, BiConsumer<String, String> problems) {

    void value(Number value, Map<String, @Nullable Object> type, boolean secret) {
        String got = secret ? "" : ", but is " + value;
        if (type.get("minValue") instanceof Number least && compare(value, least) < 0) {
            problems.accept(path, "has to be at least " + least + got);
        }
        if (type.get("maxValue") instanceof Number most && compare(value, most) > 0) {
            problems.accept(path, "has to be at most " + most + got);
        }
    }

    void length(int length, String unit, Map<String, @Nullable Object> type) {
        if (type.get("minLength") instanceof Number least && length < least.longValue()) {
            problems.accept(path, "has to have at least " + least + " " + unit + ", but has " + length);
        }
        if (type.get("maxLength") instanceof Number most && length > most.longValue()) {
            problems.accept(path, "has to have at most " + most + " " + unit + ", but has " + length);
        }
    }

    private static int compare(Number one, Number other) {
        return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()));
    }
}
