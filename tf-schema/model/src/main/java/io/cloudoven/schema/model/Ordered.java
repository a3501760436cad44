package io.cloudoven.schema.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Immutable copies of maps and sets, ordered by name. */
final class Ordered {

    private Ordered() {}

    static <V> Map<String, V> byName(Map<String, V> map) {
        if (map.isEmpty()) {
            return Map.of();
        }
        Map<String, V> copy = new LinkedHashMap<>(isOrdered(map.keySet()) ? map : new TreeMap<>(map));
        copy.forEach((name, value) -> named(name, value));
        return Collections.unmodifiableMap(copy);
    }

    /** Like {@link #byName(Map)}, for values that know their name. */
    static <V> Map<String, V> byName(Map<String, V> map, Function<V, String> nameOf) {
        Map<String, V> copy = byName(map);
        copy.forEach((name, value) -> {
            if (!name.equals(nameOf.apply(value))) {
                throw new SchemaException("the name " + Quoted.text(name) + " stands for something that calls itself "
                        + Quoted.text(nameOf.apply(value)) + "; use the same name for both");
            }
        });
        return copy;
    }

    /** The same map if no value changes, so that what is shared stays shared. */
    static <V> Map<String, V> mapped(Map<String, V> map, UnaryOperator<V> change) {
        boolean changed = false;
        Map<String, V> copy = new LinkedHashMap<>();
        for (Map.Entry<String, V> entry : map.entrySet()) {
            V value = change.apply(entry.getValue());
            changed |= value != entry.getValue();
            copy.put(entry.getKey(), value);
        }
        return changed ? Collections.unmodifiableMap(copy) : map;
    }

    static Set<String> names(Set<String> names) {
        return names.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(names)));
    }

    private static void named(String name, Object value) {
        if (name.isEmpty() || value == null) {
            throw new SchemaException("something in a schema has no name or no value; every name needs a value");
        }
    }

    private static boolean isOrdered(Iterable<String> names) {
        String before = "";
        for (String name : names) {
            if (before.compareTo(name) > 0) {
                return false;
            }
            before = name;
        }
        return true;
    }
}
