package io.cloudoven.linkerd.charts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Values of a chart, in maps. */
final class Values {

    private Values() {}

    /** The map at a place, which is made writable on the way. */
    @SuppressWarnings("unchecked")
    static Map<Object, Object> at(Map<Object, Object> values, String... place) {
        Map<Object, Object> at = values;
        for (String key : place) {
            Map<Object, Object> copy = new LinkedHashMap<>((Map<Object, Object>) at.getOrDefault(key, Map.of()));
            at.put(key, copy);
            at = copy;
        }
        return at;
    }

    /** What to set over some values to get others. */
    static Map<Object, Object> difference(Map<?, ?> from, Map<?, ?> to) {
        Map<Object, Object> difference = new LinkedHashMap<>();
        to.forEach((key, value) -> {
            Object before = from.get(key);
            if (before instanceof Map<?, ?> left && value instanceof Map<?, ?> right) {
                Map<Object, Object> nested = difference(left, right);
                if (!nested.isEmpty()) {
                    difference.put(key, nested);
                }
            } else if (value != null && !Objects.equals(before, value)) {
                difference.put(key, value);
            }
        });
        return difference;
    }
}
