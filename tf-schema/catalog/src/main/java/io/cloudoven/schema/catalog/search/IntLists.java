package io.cloudoven.schema.catalog.search;

/** Numbered lists of numbers, one after the other in a single array: list {@code n} is from {@code start(n)} to {@code end(n)}. */
final class IntLists {

    private final int[] starts;
    private final int[] values;

    IntLists(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    int size() {
        return starts.length - 1;
    }

    int start(int list) {
        return starts[list];
    }

    int end(int list) {
        return starts[list + 1];
    }

    int length(int list) {
        return end(list) - start(list);
    }

    int value(int position) {
        return values[position];
    }

    /** For each of so many values the lists that have it, ascending. */
    IntLists inverted(int count) {
        int[] begins = new int[count + 1];
        for (int i = 0; i < starts[size()]; i++) {
            begins[values[i] + 1]++;
        }
        for (int value = 0; value < count; value++) {
            begins[value + 1] += begins[value];
        }
        int[] next = begins.clone();
        int[] lists = new int[starts[size()]];
        for (int list = 0; list < size(); list++) {
            for (int i = starts[list]; i < starts[list + 1]; i++) {
                lists[next[values[i]]++] = list;
            }
        }
        return new IntLists(begins, lists);
    }
}
