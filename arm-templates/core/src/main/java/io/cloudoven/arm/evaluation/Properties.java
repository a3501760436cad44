package io.cloudoven.arm.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An object in the making; a name that is there already, in whatever case, keeps its place and its case. */
final class Properties {
    private final Map<String, @Nullable Object> object = new LinkedHashMap<>();
    private final Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    void put(String name, @Nullable Object value) {
        String known = names.putIfAbsent(name, name);
        object.put(known == null ? name : known, value);
    }

    /** What a name has, in whatever case; {@code null} for nothing. */
    @Nullable
    Object get(String name) {
        String known = names.get(name);
        return known == null ? null : object.get(known);
    }

    Map<String, @Nullable Object> object() {
        return object;
    }
}
