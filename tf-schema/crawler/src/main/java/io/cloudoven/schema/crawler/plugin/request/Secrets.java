package io.cloudoven.schema.crawler.plugin.request;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What was sent for sensitive and write-only attributes, so that it can be masked where a plugin repeats it. Values of less
 * than four characters are left: they would be found in any text. Thread-safe.
 */
public final class Secrets {

    private static final int SHORTEST = 4;
    private static final String MASK = "(sensitive value)";

    private final Set<String> values = ConcurrentHashMap.newKeySet();

    /** Remembers a value and what is in it; lines also each on its own, as a log may show them. */
    void add(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(this::add);
        } else if (value instanceof CharSequence || value instanceof Number) {
            String text = value.toString();
            addText(text);
            text.lines().map(String::strip).forEach(this::addText);
        }
    }

    private void addText(String text) {
        if (text.length() >= SHORTEST) {
            values.add(text);
            values.add(text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")); // as logs quote it
        }
    }

    /** The text with those values masked. */
    public String masked(String text) {
        List<String> longestFirst = values.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String masked = text;
        for (String value : longestFirst) {
            masked = masked.replace(value, MASK);
        }
        return masked;
    }
}
