package io.cloudoven.schema.discovery.site;

import io.cloudoven.schema.discovery.outline.Entry;
import io.cloudoven.schema.discovery.outline.Outline;
import io.cloudoven.schema.discovery.outline.Presence;
import io.cloudoven.schema.discovery.outline.Section;
import io.cloudoven.schema.model.Definition;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the search of one provider is made from: every name once, every block once over the whole provider, and
 * definitions as numbers of blocks. {@code search.js} reads it.
 *
 * <p>A block is a list of numbers: an argument is the number of its name, from 1; a block is its number negated, and then
 * the number of what is in it; what follows a 0 is read-only.
 */
final class SearchData {

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> blocks = new LinkedHashMap<>();
    private final Map<Section, Integer> known = new IdentityHashMap<>();
    private final Map<String, Integer> kinds = new LinkedHashMap<>();

    private SearchData() {}

    /** The script that hands the data over; it has only characters of ASCII and no angle bracket. */
    static String script(SiteProvider provider) {
        return new SearchData().write(provider);
    }

    private String write(SiteProvider provider) {
        StringBuilder definitions = new StringBuilder();
        for (Definition definition : provider.pages()) {
            known.clear();
            int body = block(Outline.of(definition).body());
            int kind = kinds.computeIfAbsent(definition.folder(), folder -> kinds.size());
            definitions.append(definitions.isEmpty() ? "[" : ",[").append(kind).append(',');
            string(definition.name(), definitions);
            definitions.append(',').append(body);
            String file = SafeNames.file(definition.name());
            if (!file.equals(definition.name())) {
                definitions.append(',');
                string(file, definitions);
            }
            definitions.append(']');
        }
        StringBuilder json = new StringBuilder("{\"provider\":");
        string(provider.title(), json);
        json.append(",\"type\":");
        string(provider.version().provider().type(), json);
        json.append(",\"folder\":");
        string(provider.folder(), json);
        json.append(",\"kinds\":");
        strings(kinds.keySet(), json);
        json.append(",\"names\":");
        strings(names.keySet(), json);
        json.append(",\"blocks\":")
                .append(new ArrayList<>(blocks.keySet()).toString().replace(" ", ""));
        json.append(",\"definitions\":[").append(definitions).append("]}");
        String literal = json.toString().replace("\\", "\\\\").replace("'", "\\'");
        return "catalogLoaded(" + provider.number() + ",'" + literal + "');\n";
    }

    private int block(Section section) {
        Integer before = known.get(section);
        if (before != null) {
            return before;
        }
        List<Integer> numbers = new ArrayList<>();
        boolean settable = true;
        for (Entry entry : section.entries()) {
            if (settable && entry.presence() == Presence.READ_ONLY) {
                settable = false;
                numbers.add(0);
            }
            int name = names.computeIfAbsent(entry.name(), added -> names.size() + 1);
            Section inside = entry.inside();
            if (inside == null || inside.entries().isEmpty()) {
                numbers.add(name);
            } else {
                numbers.add(-name);
                numbers.add(block(inside));
            }
        }
        int number = blocks.computeIfAbsent(List.copyOf(numbers), added -> blocks.size());
        known.put(section, number);
        return number;
    }

    private static void strings(Iterable<String> strings, StringBuilder json) {
        char before = '[';
        for (String string : strings) {
            json.append(before);
            string(string, json);
            before = ',';
        }
        json.append(before == '[' ? "[]" : "]");
    }

    private static void string(String text, StringBuilder json) {
        json.append('"');
        text.chars().forEach(c -> {
            if (c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '\'') {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        json.append('"');
    }
}
