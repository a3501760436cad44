package io.cloudoven.schema.catalog.search;

/** How much the words of a question tell; sets of them are masks, with a bit for each word. */
final class Query {

    private static final double WORD_OF_BLOCK = 0.4;

    private final double[] rarities;

    /** @param rarities how much each word tells */
    Query(double[] rarities) {
        this.rarities = rarities;
    }

    /** How much some words tell together. */
    double weight(int mask) {
        double weight = 0;
        for (int i = 0; i < rarities.length; i++) {
            if ((mask & 1 << i) != 0) {
                weight += rarities[i];
            }
        }
        return weight;
    }

    /** How well a name fits: what the words in it tell, less the more other words it has. */
    double fit(int mask, int wordsOfName) {
        return 0.5 * weight(mask) + 0.5 * share(mask, wordsOfName);
    }

    /** The same where other words count in full. */
    double share(int mask, int wordsOfName) {
        return weight(mask) * Integer.bitCount(mask) / Math.max(1, wordsOfName);
    }

    /** How well an argument fits by its own name and, for less, by its block's. */
    double score(int own, int wordsOfName, int ofBlock) {
        return fit(own, wordsOfName) + WORD_OF_BLOCK * weight(ofBlock & ~own);
    }

    boolean isWhole(int mask) {
        return Integer.bitCount(mask) == rarities.length;
    }
}
