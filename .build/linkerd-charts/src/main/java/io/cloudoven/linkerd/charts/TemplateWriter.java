package io.cloudoven.linkerd.charts;

import java.util.Collection;
import java.util.Map;

/**
 * Writes trees as YAML in flow style, which allows a comma after the last element: so any element may be left out by a
 * condition. With actions it is a template; without, what it writes is also the text of a values file.
 */
final class TemplateWriter {

    private final StringBuilder out = new StringBuilder();
    private final boolean template;

    private TemplateWriter(boolean template) {
        this.template = template;
    }

    /** The text of a tree in a template. */
    static String template(Object tree) {
        TemplateWriter writer = new TemplateWriter(true);
        writer.element("", tree, "\n");
        return writer.out.toString();
    }

    /** The text of a tree in which nothing is computed. */
    static String plain(Object tree) {
        TemplateWriter writer = new TemplateWriter(false);
        writer.value(tree);
        return writer.out.append('\n').toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            map.forEach((key, each) -> element(quoted(String.valueOf(key)) + ": ", each, ",\n"));
            out.append('}');
        } else if (value instanceof Collection<?> list) {
            out.append('[');
            list.forEach(each -> element("", each, ",\n"));
            out.append(']');
        } else if (value instanceof Action action) {
            out.append("{{ ").append(action.pipeline()).append(" }}");
        } else if (value instanceof String text) {
            String json = quoted(text);
            out.append(template ? Action.unmarked(json) : json);
        } else {
            out.append(value);
        }
    }

    private void element(String before, Object value, String after) {
        if (value instanceof Choice choice) {
            out.append("{{ if ").append(choice.condition()).append(" }}");
            element(before, choice.then(), after);
            out.append("{{ else }}");
            element(before, choice.otherwise(), after);
            out.append("{{ end }}");
        } else if (value != Choice.ABSENT) {
            out.append(before);
            value(value);
            out.append(after);
        }
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    if (c < ' ' || c > '~') {
                        json.append("\\u").append(String.format("%04x", c));
                    } else {
                        json.append((char) c);
                    }
                }
            }
        });
        return json.append('"').toString();
    }
}
