package io.cloudoven.schema.catalog.search;

import java.util.HashSet;
import java.util.Set;

/** What of a question one definition has, while the answers are collected. */
final class PlainMatch {

    private static final double WORD_OF_NAME = 0.5;
    private static final double NAME_ALONE = 1.6;
    private static final double SAME = 1e-9;

    private final Set<Argument> arguments = new HashSet<>();
    private int aboutMask;
    private int argumentMask;
    private double argumentScore;

    /** A word is in the name, the kind or the provider. */
    void about(PlainQuery query, String word) {
        aboutMask |= 1 << query.words().indexOf(word);
    }

    /** An argument has some of the words; only those with the most words, and the best of them, are kept. */
    void takes(PlainArgument argument, int mask, double score) {
        int order = Integer.compare(Integer.bitCount(mask | aboutMask), words());
        if (order == 0 && Math.abs(score - argumentScore) > SAME) {
            order = Double.compare(score, argumentScore);
        }
        if (order > 0) {
            arguments.clear();
            argumentScore = score;
            argumentMask = mask;
        }
        if (order >= 0) {
            arguments.add(argument.argument());
        }
    }

    int words() {
        return Integer.bitCount(aboutMask | argumentMask);
    }

    double score(PlainQuery query, Set<String> nameWords) {
        double withArgument = argumentScore + WORD_OF_NAME * query.fit(nameWords);
        boolean named = nameWords.containsAll(query.words());
        return named ? Math.max(withArgument, NAME_ALONE * query.share(nameWords)) : withArgument;
    }

    Set<Argument> arguments() {
        return arguments;
    }
}
