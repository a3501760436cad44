package io.cloudoven.arm.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Parameters or variables by name, each evaluated when it is first asked for; names do not mind the case. */
final class LazyValues implements Function {
    private final String kind;
    private final Map<String, Supplier<@Nullable Object>> sources = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final List<String> asking = new ArrayList<>();

    /** @param kind what they are called: {@code parameter} */
    LazyValues(String kind) {
        this.kind = kind;
    }

    void put(String name, Supplier<@Nullable Object> source) {
        sources.put(key(name), source);
        names.put(key(name), name);
    }

    /** The names as they are written. */
    Collection<String> names() {
        return names.values();
    }

    /** A value, or {@link Failed}. */
    @Nullable
    Object get(String name) {
        String key = key(name);
        if (values.containsKey(key)) {
            return values.get(key);
        }
        Supplier<@Nullable Object> source = sources.get(key);
        if (source == null) {
            throw new EvaluationException("there is no " + kind + " '" + name + "'; there are " + names());
        }
        if (asking.contains(key)) {
            List<String> cycle = new ArrayList<>();
            asking.subList(asking.indexOf(key), asking.size()).forEach(asked -> cycle.add(names.get(asked)));
            cycle.add(names.get(key));
            throw new EvaluationException("the " + kind + "s need each other: " + String.join(" -> ", cycle));
        }
        asking.add(key);
        try {
            Object value = source.get();
            values.put(key, value);
            return value;
        } finally {
            asking.remove(asking.size() - 1);
        }
    }

    @Override
    public @Nullable Object call(Invocation invocation) {
        return get(Arguments.exactly(1, invocation).text(0));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
