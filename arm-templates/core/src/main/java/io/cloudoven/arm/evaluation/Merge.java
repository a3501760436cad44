package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON value laid over another: objects member by member, all else as a whole. */
final class Merge {
    private Merge() {}

    static @Nullable Object over(@Nullable Object below, @Nullable Object above) {
        if (!(below instanceof Map<?, ?> lower && above instanceof Map<?, ?> upper)) {
            return above;
        }
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        lower.forEach((name, value) -> merged.put((String) name, value));
        upper.forEach((name, value) -> {
            String known = spelled(merged, (String) name);
            merged.put(known, over(merged.get(known), value));
        });
        return merged;
    }

    private static String spelled(Map<String, @Nullable Object> object, String name) {
        if (!object.containsKey(name) && Json.member(object, name) != null) {
            for (String known : object.keySet()) {
                if (known.equalsIgnoreCase(name)) {
                    return known;
                }
            }
        }
        return name;
    }
}
