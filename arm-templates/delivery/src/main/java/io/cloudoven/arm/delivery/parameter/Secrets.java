package io.cloudoven.arm.delivery.parameter;

import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must not be shown, and covers it where Azure repeats it: as it is, and as it stands in JSON. Texts of fewer than
 * four characters are covered where they stand alone between other characters than letters and digits, as else they
 * would cover parts of ordinary words. Immutable and thread-safe.
 */
public final class Secrets {

    /** Nothing is secret. */
    public static final Secrets NONE = new Secrets(List.of());

    private static final String COVER = "***";
    private static final int SHORT = 4;

    private final List<Pattern> patterns;

    private Secrets(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    static Secrets of(List<ParameterValue> values) {
        Set<String> texts =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (ParameterValue value : values) {
            if (value instanceof ParameterValue.Literal literal) {
                collect(literal.value(), texts);
            }
        }
        return new Secrets(texts.stream().map(Secrets::pattern).toList());
    }

    /** The text without secrets. */
    public String mask(String text) {
        String masked = text;
        for (Pattern pattern : patterns) {
            masked = pattern.matcher(masked).replaceAll(COVER);
        }
        return masked;
    }

    /** The JSON value without secrets. */
    public @Nullable Object mask(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), mask(member)));
            return Collections.unmodifiableMap(members);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(mask(element)));
            return Collections.unmodifiableList(elements);
        }
        if (value instanceof String text) {
            return mask(text);
        }
        return value instanceof Number number && mask(number.toString()).equals(COVER) ? COVER : value;
    }

    @Override
    public String toString() {
        return patterns.size() + " secrets";
    }

    private static void collect(@Nullable Object value, Set<String> texts) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(member -> collect(member, texts));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, texts));
        } else if (value instanceof String || value instanceof Number) {
            String text = value.toString();
            if (!text.isBlank()) {
                texts.add(text);
                String inJson = Json.writeCompact(text);
                String escaped = inJson.substring(1, inJson.length() - 1);
                texts.add(escaped);
                String twice = Json.writeCompact(escaped);
                texts.add(twice.substring(1, twice.length() - 1));
                text.lines().filter(line -> line.length() >= SHORT).forEach(texts::add);
            }
        }
    }

    private static Pattern pattern(String text) {
        String quoted = Pattern.quote(text);
        return Pattern.compile(text.length() < SHORT ? "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])" : quoted);
    }
}
