package io.cloudoven.pipelines.yaml;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One YAML document as text: maps, lists, strings, numbers and booleans, in the order they have.
 *
 * <p>The same values give the same text. Two spaces a level, an empty line between what stands at the top, text of
 * several lines as it is, {@code |}, wherever YAML can say it so; no line is folded. See {@link Scalar} for strings.
 */
public final class YamlDocument {
    private final StringBuilder out = new StringBuilder();

    private YamlDocument() {}

    /**
     * The text of a document.
     *
     * @param comment lines to stand at the top, without their {@code #}
     * @param content maps, lists, strings, numbers and booleans
     */
    public static String write(List<String> comment, Map<String, ?> content) {
        YamlDocument document = new YamlDocument();
        for (String line : comment) {
            document.out.append(line.isEmpty() ? "#" : "# " + line).append('\n');
        }
        if (!comment.isEmpty()) {
            document.out.append('\n');
        }
        document.map(content, 0, "\n");
        return document.out.toString();
    }

    /** The entries, the first of which begins where the text ends now. */
    private void map(Map<?, ?> map, int indent, String between) {
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            out.append(Scalar.key((String) entry.getKey())).append(':');
            value(entry.getValue(), indent);
            if (entries.hasNext()) {
                out.append(between).append(" ".repeat(indent));
            }
        }
    }

    private void value(Object value, int indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n').append(" ".repeat(indent + 2));
            map(map, indent + 2, "");
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            for (Object item : list) {
                out.append(out.charAt(out.length() - 1) == '\n' ? "" : "\n")
                        .append(" ".repeat(indent + 2))
                        .append('-');
                item(Objects.requireNonNull(item, "item"), indent + 2);
            }
        } else {
            out.append(' ').append(scalar(value, indent)).append('\n');
        }
    }

    private void item(Object item, int indent) {
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append(' ');
            map(map, indent + 2, "");
        } else {
            value(item, indent);
        }
    }

    private static String scalar(Object value, int indent) {
        if (value instanceof String text) {
            return Scalar.value(text, indent);
        }
        return value instanceof Map<?, ?> ? "{}" : value instanceof List<?> ? "[]" : value.toString();
    }
}
