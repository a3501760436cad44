package io.cloudoven.schema.catalog.search;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A question's words and how much each tells. */
final class PlainQuery {

    private static final double WORD_OF_BLOCK = 0.4;

    private final List<String> words;
    private final double[] rarities;

    PlainQuery(List<String> words, ToDoubleFunction<String> rarity) {
        this.words = words;
        this.rarities = words.stream().mapToDouble(rarity).toArray();
    }

    List<String> words() {
        return words;
    }

    /** A bit for each of the words that is among others. */
    int mask(Collection<String> others) {
        int mask = 0;
        for (int i = 0; i < words.size(); i++) {
            if (others.contains(words.get(i))) {
                mask |= 1 << i;
            }
        }
        return mask;
    }

    /** How much the words of a mask tell together. */
    double weight(int mask) {
        double weight = 0;
        for (int i = 0; i < words.size(); i++) {
            if ((mask & 1 << i) != 0) {
                weight += rarities[i];
            }
        }
        return weight;
    }

    /** How well a name fits: what the words in it tell, less the more other words it has. */
    double fit(Collection<String> nameWords) {
        return 0.5 * weight(mask(nameWords)) + 0.5 * share(nameWords);
    }

    /** The same where other words count in full. */
    double share(Collection<String> nameWords) {
        int mask = mask(nameWords);
        return weight(mask) * Integer.bitCount(mask) / Math.max(1, nameWords.size());
    }

    double score(PlainArgument argument) {
        int own = mask(argument.ownWords());
        int inherited = mask(argument.words()) & ~own;
        return fit(argument.ownWords()) + WORD_OF_BLOCK * weight(inherited);
    }
}
