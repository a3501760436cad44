package io.cloudoven.pipelines.element;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values by name, in the order that the file has them in, whenever they were set.
 *
 * <p>A value is a string, a number, a boolean, an {@link Element}, or a list or a map of these. A map that Java leaves
 * unordered is sorted, so that the file is the same in every run. Immutable.
 */
public final class Fields {
    private static final Class<?> FROZEN =
            Collections.unmodifiableMap(new LinkedHashMap<>()).getClass();

    private final List<String> order;
    private final Map<String, Object> values;

    private Fields(List<String> order, Map<String, Object> values) {
        this.order = order;
        this.values = values;
    }

    /** No values yet; those that come stand in this order, others after them. */
    public static Fields ordered(String... names) {
        return new Fields(List.of(names), Map.of());
    }

    /** These with one more, or another one. */
    public Fields with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(name, frozen(value));
        return new Fields(order, Collections.unmodifiableMap(changed));
    }

    /** These with further items at the end of a list. */
    public Fields plus(String name, List<?> items) {
        List<Object> all = new ArrayList<>(list(name));
        all.addAll(items);
        return with(name, all);
    }

    /** These with one more entry in a map. */
    public Fields plus(String name, String key, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(map(name));
        all.put(key, value);
        return with(name, all);
    }

    /** A value, if it is set. */
    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /** A value as text, empty when it is not set. */
    public String text(String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString();
    }

    /** Whether a value is set. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The items of a list, none when it is not set. */
    public List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }

    /** The entries of a map, none when it is not set. */
    public Map<String, ?> map(String name) {
        return values.get(name) instanceof Map<?, ?> map ? cast(map) : Map.of();
    }

    /** All values that are set, in their order. */
    public Map<String, Object> inOrder() {
        Map<String, Object> sorted = new LinkedHashMap<>();
        for (String name : order) {
            Object value = values.get(name);
            if (value != null) {
                sorted.put(name, value);
            }
        }
        values.forEach(sorted::putIfAbsent);
        return sorted;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fields that && inOrder().equals(that.inOrder());
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    private static Object frozen(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Fields::frozen).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = isOrdered(map) ? new LinkedHashMap<>() : new TreeMap<>();
            map.forEach((key, item) -> copy.put((String) key, frozen(item)));
            return Collections.unmodifiableMap(new LinkedHashMap<>(copy));
        }
        if (value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof Element<?>) {
            return value;
        }
        throw new IllegalArgumentException("a " + value.getClass().getName()
                + " has no place in a pipeline; give text, a number, a boolean, or lists and maps of these");
    }

    private static boolean isOrdered(Map<?, ?> map) {
        return map instanceof LinkedHashMap<?, ?> || map.getClass() == FROZEN;
    }

    @SuppressWarnings("unchecked") // keys are strings: frozen() has seen to it
    private static Map<String, ?> cast(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }
}
