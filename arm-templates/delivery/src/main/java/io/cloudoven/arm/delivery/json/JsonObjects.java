package io.cloudoven.arm.delivery.json;

import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.json.JsonException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects as immutable maps, read and compared. */
public final class JsonObjects {
    private JsonObjects() {}

    /**
     * The object that a text is, read as {@link Json} does.
     *
     * @param source what to call it in errors, which say where the matter is and show nothing of the text
     */
    public static Map<String, @Nullable Object> read(String text, String source) {
        try {
            if (Json.read(text) instanceof Map<?, ?> object) {
                return of(object);
            }
        } catch (JsonException e) {
            throw new DeliveryException(source + " is no JSON: " + e.problem());
        }
        throw new DeliveryException(source + " is no JSON object; it has to begin with { and end with the } of it");
    }

    /** The members, if it is an object; else none. */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    /** Whether two values are the same; numbers by what they are worth. */
    public static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number l && right instanceof Number r) {
            return new BigDecimal(l.toString()).compareTo(new BigDecimal(r.toString())) == 0;
        }
        if (left instanceof List<?> l && right instanceof List<?> r) {
            boolean same = l.size() == r.size();
            for (int i = 0; same && i < l.size(); i++) {
                same = same(l.get(i), r.get(i));
            }
            return same;
        }
        if (left instanceof Map<?, ?> l && right instanceof Map<?, ?> r) {
            return l.keySet().equals(r.keySet()) && l.keySet().stream().allMatch(key -> same(l.get(key), r.get(key)));
        }
        return left == null ? right == null : left.equals(right);
    }
}
