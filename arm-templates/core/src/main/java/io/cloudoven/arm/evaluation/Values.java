package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.json.Json;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the values of the language have in common: their kinds, when two are equal, and their text. */
final class Values {
    /** Of more digits than this a number is written with an exponent; it could have billions. */
    static final int LONGEST_PLAIN = 400;

    private Values() {}

    /** Deep equality; the names of properties do not mind the case, texts do. */
    static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            return equal(first, second);
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            return equal(first, second);
        }
        if (one instanceof Number && other instanceof Number && one.getClass() != other.getClass()) {
            return decimal(one).compareTo(decimal(other)) == 0;
        }
        return Objects.equals(one, other);
    }

    private static boolean equal(Map<?, ?> first, Map<?, ?> second) {
        if (first.size() != second.size()) {
            return false;
        }
        for (Map.Entry<?, ?> entry : first.entrySet()) {
            Map.Entry<?, ?> match = entry(second, (String) entry.getKey());
            if (match == null || !equal(entry.getValue(), match.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean equal(List<?> first, List<?> second) {
        if (first.size() != second.size()) {
            return false;
        }
        Iterator<?> others = second.iterator();
        for (Object element : first) {
            if (!equal(element, others.next())) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal decimal(Object number) {
        return new BigDecimal(number.toString());
    }

    /** The entry of a name, whatever its case; the one in the same case goes first. */
    static Map.@Nullable Entry<?, ?> entry(Map<?, ?> object, String name) {
        Map.Entry<?, ?> found = null;
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            String key = (String) entry.getKey();
            if (key.equals(name)) {
                return entry;
            }
            if (found == null && key.equalsIgnoreCase(name)) {
                found = entry;
            }
        }
        return found;
    }

    static boolean contains(List<?> list, @Nullable Object wanted) {
        for (Object element : list) {
            if (equal(element, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** A value inside a text: booleans are capitalized, null is nothing, arrays and objects are JSON. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean bool) {
            return bool ? "True" : "False";
        }
        if (value instanceof List || value instanceof Map) {
            return json(value);
        }
        return value instanceof BigDecimal decimal && Math.abs(magnitude(decimal)) <= LONGEST_PLAIN
                ? decimal.toPlainString()
                : value.toString();
    }

    /** How many digits a number has before its point; less than 1 for a fraction. */
    static long magnitude(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }

    /** A value as JSON on one line. */
    static String json(Object value) {
        try {
            return Json.writeCompact(value);
        } catch (ArmException tooDeep) {
            throw new EvaluationException("the value is nested too deeply to be written as JSON", tooDeep);
        }
    }
}
