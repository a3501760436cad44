package io.cloudoven.schema.catalog.search;

/** The reader of what {@link IndexOutput} writes. */
final class IndexInput {

    private final byte[] bytes;
    private int position;

    IndexInput(byte[] bytes, int start) {
        this.bytes = bytes;
        this.position = start;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[position++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** A number that may be negative. */
    int difference() {
        int number = number();
        return number >>> 1 ^ -(number & 1);
    }

    Texts texts() {
        int[] starts = new int[number() + 1];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + number();
        }
        int first = position;
        for (int i = 0; i < starts.length; i++) {
            starts[i] += first;
        }
        position = starts[starts.length - 1];
        return new Texts(bytes, starts);
    }

    IntLists lists() {
        int[] starts = new int[number() + 1];
        int[] values = new int[number()];
        for (int list = 0, next = 0; list < starts.length - 1; list++) {
            for (int left = number(); left > 0; left--) {
                values[next++] = number();
            }
            starts[list + 1] = next;
        }
        return new IntLists(starts, values);
    }
}
