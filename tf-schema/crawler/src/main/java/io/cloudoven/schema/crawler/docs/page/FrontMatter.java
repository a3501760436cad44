package io.cloudoven.schema.crawler.docs.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields between the two {@code ---} lines a page starts with, and where the page goes on. Of YAML it reads what
 * pages use: scalars, quoted or not, and block scalars ({@code |-}, {@code >}).
 *
 * @param fields the fields by name
 * @param end the index in the page's text of what follows; 0 if there is no front matter
 */
record FrontMatter(Map<String, String> fields, int end) {

    private static final String FENCE = "---";

    static FrontMatter of(String text) {
        if (!text.startsWith(FENCE)) {
            return new FrontMatter(Map.of(), 0);
        }
        int first = text.indexOf('\n') + 1;
        int close = first;
        while (close > 0 && close < text.length() && !text.startsWith(FENCE, close)) {
            close = text.indexOf('\n', close) + 1;
        }
        if (close <= 0 || close >= text.length()) {
            return new FrontMatter(Map.of(), 0);
        }
        int after = text.indexOf('\n', close);
        List<String> lines = text.substring(first, close).lines().toList();
        return new FrontMatter(Map.copyOf(fields(lines)), after < 0 ? text.length() : after + 1);
    }

    @Nullable
    String field(String name) {
        String value = fields.getOrDefault(name, "");
        return value.isBlank() ? null : value;
    }

    private static Map<String, String> fields(List<String> lines) {
        Map<String, String> fields = new LinkedHashMap<>();
        String name = "";
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (line.isBlank() || Character.isWhitespace(line.charAt(0))) {
                block.append(block.length() > 0 ? " " : "").append(line.strip());
            } else if (!line.startsWith("#") && colon > 0) {
                put(fields, name, block);
                name = line.substring(0, colon).strip();
                String value = line.substring(colon + 1).strip();
                block.append(value.startsWith("|") || value.startsWith(">") ? "" : value);
            }
        }
        put(fields, name, block);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, StringBuilder value) {
        if (!name.isEmpty()) {
            fields.put(name, unquoted(value.toString().strip()));
        }
        value.setLength(0);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
    }
}
