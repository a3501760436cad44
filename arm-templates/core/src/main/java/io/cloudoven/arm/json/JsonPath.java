package io.cloudoven.arm.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON value: {@code properties.addressSpace.addressPrefixes[0]}, {@code tags['cost center']}.
 *
 * <p>Names are compared without minding the case, as Azure does. Immutable and thread-safe.
 */
public final class JsonPath {
    private final String text;
    private final List<Object> steps;

    private JsonPath(String text, List<Object> steps) {
        this.text = text;
        this.steps = List.copyOf(steps);
    }

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException when a bracket or a quote is not closed, or a name is empty
     */
    public static JsonPath of(String text) {
        List<Object> steps = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '[') {
                at = bracket(text, at, steps);
            } else {
                int start = text.charAt(at) == '.' && at > 0 ? at + 1 : at;
                at = endOfName(text, start);
                if (at == start) {
                    throw wrong(text, start);
                }
                steps.add(text.substring(start, at));
            }
        }
        return new JsonPath(text, steps);
    }

    /**
     * What a value has in this place; nothing when there is no such place, or {@code null} in it.
     */
    public Optional<Object> in(@Nullable Object value) {
        Object at = value;
        for (Object step : steps) {
            if (at instanceof Map<?, ?> object && step instanceof String name) {
                at = Json.member(object, name);
            } else if (at instanceof List<?> array && step instanceof Integer index && index < array.size()) {
                at = array.get(index);
            } else {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(at);
    }

    /** A path one name further, with brackets and quotes where the name needs them. */
    public static String join(String path, String name) {
        boolean simple = !name.isEmpty() && endOfName(name, 0) == name.length() && name.indexOf(' ') < 0;
        if (!simple) {
            return path + "['" + name + "']";
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    @Override
    public String toString() {
        return text;
    }

    private static int bracket(String text, int open, List<Object> steps) {
        if (text.startsWith("'", open + 1)) {
            int close = text.indexOf("']", open + 2);
            if (close < 0) {
                throw wrong(text, open);
            }
            steps.add(text.substring(open + 2, close));
            return close + 2;
        }
        int close = text.indexOf(']', open);
        try {
            steps.add(Integer.parseUnsignedInt(text.substring(open + 1, Math.max(close, open + 1))));
        } catch (NumberFormatException noIndex) {
            throw wrong(text, open);
        }
        return close + 1;
    }

    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
            end++;
        }
        return end;
    }

    private static IllegalArgumentException wrong(String text, int at) {
        return new IllegalArgumentException("the path '" + text + "' is wrong at character " + (at + 1)
                + "; write names with dots between them, and [0] or ['a name'] for elements");
    }
}
