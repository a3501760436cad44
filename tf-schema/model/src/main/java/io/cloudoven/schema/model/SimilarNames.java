package io.cloudoven.schema.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names that somebody who wrote another one may have meant. */
public final class SimilarNames {
    private static final int MOST = 3;

    private record Distance(String name, int changes) {}

    private SimilarNames() {}

    /**
     * The closest of {@code names}, three at most, the most similar first: those that differ in a quarter of the letters or
     * less, and those that only lack the beginning, as {@code subnet} does of {@code azurerm_subnet}.
     */
    public static List<String> of(String written, Collection<String> names) {
        int most = Math.max(2, written.length() / 4);
        String ending = "_" + written;
        return names.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= most || name.endsWith(ending))
                .map(name -> new Distance(name, name.endsWith(ending) ? 0 : changes(written, name)))
                .filter(distance -> distance.changes() <= most)
                .sorted(Comparator.comparingInt(Distance::changes).thenComparing(Distance::name))
                .limit(MOST)
                .map(Distance::name)
                .toList();
    }

    /** How many letters to add, drop or change (Levenshtein). */
    private static int changes(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
