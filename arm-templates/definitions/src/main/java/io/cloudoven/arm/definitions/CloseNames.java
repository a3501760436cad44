package io.cloudoven.arm.definitions;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody who wrote another one may have meant. */
public final class CloseNames {
    private static final int SHOWN = 3;

    private record Distance(String name, int changes) {}

    private CloseNames() {}

    /** Such as {@code "; did you mean a or b?"}; empty where nothing is close. */
    public static String question(String written, Collection<String> known) {
        List<String> close = to(written, known);
        return close.isEmpty() ? "" : "; did you mean " + String.join(" or ", close) + "?";
    }

    /** The closest three, if at most a third of the characters differ; capitals and small letters are the same. */
    static List<String> to(String written, Collection<String> known) {
        int most = Math.max(2, written.length() / 3);
        String small = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= most)
                .map(name -> new Distance(name, changes(small, name.toLowerCase(Locale.ROOT))))
                .filter(distance -> distance.changes() <= most)
                .sorted(Comparator.comparingInt(Distance::changes).thenComparing(Distance::name))
                .limit(SHOWN)
                .map(Distance::name)
                .toList();
    }

    /** Levenshtein's distance. */
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
