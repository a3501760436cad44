package io.cloudoven.schema.crawler.docs.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names a heading or an introduction can mean, compared without case, plural and word borders. */
final class BlockNames {

    private static final Set<String> GENERIC = Set.of(
            "block",
            "blocks",
            "argument",
            "arguments",
            "attribute",
            "attributes",
            "reference",
            "object",
            "objects",
            "the",
            "nested",
            "schema",
            "for",
            "configuration",
            "config",
            "a",
            "an",
            "of",
            "fields",
            "field",
            "details",
            "structure",
            "properties",
            "options",
            "settings",
            "parameters",
            "supported");
    private static final Pattern BORDER = Pattern.compile("[^A-Za-z0-9_.]+");

    private BlockNames() {}

    static boolean same(String one, String other) {
        return one.equals(other) || key(one).equals(key(other));
    }

    /** The names a heading can mean: its words joined, with and without those that headings add to names. */
    static Set<String> ofHeading(String heading) {
        List<String> words = BORDER.splitAsStream(heading.replaceAll("(?<=[a-z])(?=[A-Z])", " "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        names.add(key(String.join("_", words)));
        for (Set<String> dropped : List.of(
                Set.of(
                        "block",
                        "blocks",
                        "argument",
                        "arguments",
                        "attribute",
                        "attributes",
                        "reference",
                        "the",
                        "object",
                        "nested",
                        "fields"),
                Set.of(
                        "block",
                        "blocks",
                        "configuration",
                        "argument",
                        "arguments",
                        "attributes",
                        "attribute",
                        "reference"),
                GENERIC)) {
            List<String> kept =
                    words.stream().filter(word -> !dropped.contains(word)).toList();
            if (!kept.isEmpty()) {
                names.add(key(String.join("_", kept)));
            }
        }
        return names;
    }

    static boolean generic(String heading) {
        return BORDER.splitAsStream(heading)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .allMatch(word -> GENERIC.contains(word)
                        || Set.of(
                                        "required",
                                        "optional",
                                        "read-only",
                                        "read",
                                        "only",
                                        "common",
                                        "general",
                                        "inputs",
                                        "outputs",
                                        "exported",
                                        "and",
                                        "additional",
                                        "computed",
                                        "output",
                                        "input",
                                        "in",
                                        "addition",
                                        "data",
                                        "source",
                                        "resource",
                                        "timeouts",
                                        "attributes-reference",
                                        "top",
                                        "level",
                                        "basic",
                                        "to")
                                .contains(word));
    }

    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && c != '-') {
                key.append(Character.toLowerCase(c));
            }
        }
        int length = key.length();
        if (length > 4 && key.charAt(length - 1) == 's' && key.charAt(length - 2) != 's') {
            boolean ies = key.toString().endsWith("ies");
            key.setLength(ies ? length - 3 : length - 1);
            key.append(ies ? "y" : "");
        }
        return key.toString();
    }
}
