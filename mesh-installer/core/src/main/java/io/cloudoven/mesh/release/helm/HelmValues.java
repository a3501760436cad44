package io.cloudoven.mesh.release.helm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values as Helm's library takes them: a file and, over it, single texts.
 *
 * <p>Texts are handed over in memory, so that no private key is ever written to a disk. The file has everything else, with
 * empty texts in their places. Only texts that Helm would take for a number, a truth value or null, were they handed over
 * like that, are in the file.
 */
final class HelmValues {

    private static final Pattern RETYPED = Pattern.compile("(?i)true|false|null|[+-]?[0-9]+");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\.,=\\[\\]{}\"']");

    private final StringBuilder file = new StringBuilder();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private HelmValues() {}

    static HelmValues of(Map<String, ? extends @Nullable Object> tree) {
        HelmValues values = new HelmValues();
        values.add("", tree);
        return values;
    }

    /** The file, in JSON. */
    String file() {
        return file.toString();
    }

    /** The texts, by paths as {@code helm --set} has them. */
    Map<String, String> texts() {
        return texts;
    }

    private void add(String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            addMap(path, map);
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (int i = 0; i < list.size(); i++) {
                file.append(separator);
                add(path + "[" + i + "]", list.get(i));
                separator = ",";
            }
            file.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            boolean inFile = text.isEmpty() || RETYPED.matcher(text).matches();
            file.append('"').append(inFile ? text : "").append('"');
            if (!inFile) {
                texts.put(path, text);
            }
        } else {
            file.append(value);
        }
    }

    private void addMap(String path, Map<?, ?> map) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = String.valueOf(entry.getKey());
            file.append(separator).append(quoted(key)).append(':');
            add((path.isEmpty() ? "" : path + ".") + SPECIAL.matcher(key).replaceAll("\\\\$0"), entry.getValue());
            separator = ",";
        }
        file.append(map.isEmpty() ? "{}" : "}");
    }

    private static String quoted(String key) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : key.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\' || c > '~') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
