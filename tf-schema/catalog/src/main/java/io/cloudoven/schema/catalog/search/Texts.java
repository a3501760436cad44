package io.cloudoven.schema.catalog.search;

import java.nio.charset.StandardCharsets;

/** Texts in their natural order, kept as the bytes they came in: only those asked for become strings. */
final class Texts {

    private final byte[] bytes;
    private final int[] starts;

    /** @param starts where each text starts in the bytes, and where the last one ends */
    Texts(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    int size() {
        return starts.length - 1;
    }

    String get(int number) {
        return new String(bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }

    /** The number of a text, -1 if it is not among these. */
    int find(String text) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = get(middle).compareTo(text);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
