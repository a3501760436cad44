package io.cloudoven.schema.catalog.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Pairs what was removed with what was added under a similar name. */
final class SimilarElements {

    /** Of the words in both names together, how many both have: half of them. */
    private static final double SIMILAR = 0.5;

    private SimilarElements() {}

    /** From old names to new ones, each at most once; only elements that are alike. */
    static <T> Map<String, String> pairs(Map<String, T> before, Map<String, T> after, BiPredicate<T, T> alike) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        before.forEach((from, old) -> {
            if (after.containsKey(from)) {
                return;
            }
            String best = "";
            double most = 0;
            for (Map.Entry<String, T> candidate : after.entrySet()) {
                String to = candidate.getKey();
                double similarity = before.containsKey(to) || taken.contains(to) ? 0 : similarity(from, to);
                if (similarity > most && alike.test(old, candidate.getValue())) {
                    best = to;
                    most = similarity;
                }
            }
            if (most >= SIMILAR) {
                pairs.put(from, best);
                taken.add(best);
            }
        });
        return pairs;
    }

    /** The share of words in common, plural and singular being one; as names change by words, not by letters. */
    private static double similarity(String one, String other) {
        Set<String> ones = words(one);
        Set<String> others = words(other);
        Set<String> all = new HashSet<>(ones);
        all.addAll(others);
        ones.retainAll(others);
        return all.isEmpty() ? 0 : (double) ones.size() / all.size();
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        Arrays.stream(name.split("_", -1))
                .map(word -> word.length() > 3 && word.endsWith("es") ? word.substring(0, word.length() - 2) : word)
                .map(word -> word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .map(word -> word.length() > 3 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word)
                .forEach(words::add);
        return words;
    }
}
