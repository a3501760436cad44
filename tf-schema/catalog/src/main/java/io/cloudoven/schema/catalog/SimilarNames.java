package io.cloudoven.schema.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What somebody who mistyped a name may have meant. */
final class SimilarNames {

    private static final int SUGGESTIONS = 3;

    private SimilarNames() {}

    /** Such as {@code did you mean a, b or c?}. */
    static String to(String name, Collection<String> names) {
        if (names.isEmpty()) {
            return "it has none at all";
        }
        List<String> similar = of(name, names);
        return similar.isEmpty()
                ? "none of its " + names.size() + " names is similar, use search to find one"
                : "did you mean " + String.join(" or ", similar) + "?";
    }

    /** The most similar names first; none where no name is similar. */
    static List<String> of(String name, Collection<String> names) {
        int tolerance = Math.max(2, name.length() / 4);
        return names.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= tolerance)
                .filter(candidate -> distance(name, candidate) <= tolerance)
                .sorted(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** How many letters to add, drop or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[before.length];
            current[0] = i;
            for (int j = 1; j < before.length; j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(before[j], current[j - 1]) + 1);
            }
            before = current;
        }
        return before[other.length()];
    }
}
