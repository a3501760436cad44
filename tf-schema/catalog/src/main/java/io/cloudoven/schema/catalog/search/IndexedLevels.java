package io.cloudoven.schema.catalog.search;

import java.util.Arrays;

/** The {@link ArgumentLevels} of an index, in arrays. */
final class IndexedLevels {

    private final int[] starts;
    private final int[] arguments;
    private final int[] inside;

    private IndexedLevels(int[] starts, int[] arguments, int[] inside) {
        this.starts = starts;
        this.arguments = arguments;
        this.inside = inside;
    }

    static IndexedLevels read(IndexInput in) {
        int[] starts = new int[in.number() + 1];
        int[] arguments = new int[in.number()];
        int[] inside = new int[arguments.length];
        for (int level = 0, next = 0; level < starts.length - 1; level++) {
            int argument = 0;
            for (int left = in.number(); left > 0; left--, next++) {
                int step = in.difference();
                argument += step >> 1;
                arguments[next] = argument;
                inside[next] = (step & 1) == 0 ? ArgumentLevels.EMPTY : level - in.number();
            }
            starts[level + 1] = next;
        }
        return new IndexedLevels(starts, arguments, inside);
    }

    int size() {
        return starts.length - 1;
    }

    /** Where the entries of a level start. */
    int start(int level) {
        return starts[level];
    }

    int end(int level) {
        return starts[level + 1];
    }

    int argument(int entry) {
        return arguments[entry];
    }

    /** The level inside an entry, {@link ArgumentLevels#EMPTY} if there is none. */
    int inside(int entry) {
        return inside[entry];
    }

    /** For each of some levels the arguments in it and in those below, each once. */
    IntLists argumentsBelow(int[] tops, int countOfArguments) {
        int[] lastVisit = new int[size()];
        int[] lastTaking = new int[countOfArguments];
        int[] open = new int[size()];
        int[] begins = new int[tops.length + 1];
        int[] found = new int[Math.max(16, arguments.length)];
        int count = 0;
        for (int number = 0; number < tops.length; number++) {
            int visit = number + 1;
            int waiting = 0;
            open[waiting++] = tops[number];
            lastVisit[tops[number]] = visit;
            while (waiting > 0) {
                int level = open[--waiting];
                if (found.length - count < end(level) - start(level)) {
                    found = Arrays.copyOf(found, 2 * found.length + end(level));
                }
                for (int entry = start(level); entry < end(level); entry++) {
                    if (lastTaking[arguments[entry]] != visit) {
                        lastTaking[arguments[entry]] = visit;
                        found[count++] = arguments[entry];
                    }
                    if (lastVisit[inside[entry]] != visit) {
                        lastVisit[inside[entry]] = visit;
                        open[waiting++] = inside[entry];
                    }
                }
            }
            begins[number + 1] = count;
        }
        return new IntLists(begins, found);
    }
}
