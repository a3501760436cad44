package io.cloudoven.schema.catalog.search;

/** Names and the words they are made of, in both directions. */
final class IndexedNames {

    private final Texts texts;
    private final IntLists words;
    private final IntLists byWord;

    IndexedNames(Texts texts, IntLists words, int countOfWords) {
        this.texts = texts;
        this.words = words;
        this.byWord = words.inverted(countOfWords);
    }

    int size() {
        return texts.size();
    }

    String get(int name) {
        return texts.get(name);
    }

    int countOfWords(int name) {
        return words.length(name);
    }

    /** For each name a bit for each of some words it has; the word -1 is in none. */
    int[] masks(int[] asked) {
        int[] masks = new int[size()];
        for (int bit = 0; bit < asked.length; bit++) {
            if (asked[bit] >= 0) {
                for (int i = byWord.start(asked[bit]); i < byWord.end(asked[bit]); i++) {
                    masks[byWord.value(i)] |= 1 << bit;
                }
            }
        }
        return masks;
    }

    /** For each name how many of some words it has; the word -1 is in none. */
    int[] counts(int[] asked) {
        int[] counts = new int[size()];
        for (int word : asked) {
            if (word >= 0) {
                for (int i = byWord.start(word); i < byWord.end(word); i++) {
                    counts[byWord.value(i)]++;
                }
            }
        }
        return counts;
    }
}
