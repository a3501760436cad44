package io.cloudoven.terraform.hcl;

import java.util.Arrays;

/** {@code fmt}'s indentation: one level for each line that opened more brackets than it closed. */
final class Indentation {
    private int[] opened = new int[16];
    private int levels;

    /** The spaces before a line that leaves the number of brackets as it is. */
    int spaces() {
        return 2 * levels;
    }

    /** The spaces before a line that changes the number of open brackets by {@code change}. */
    int next(int change) {
        if (change > 0) {
            if (levels == opened.length) {
                opened = Arrays.copyOf(opened, 2 * levels);
            }
            opened[levels++] = change;
            return 2 * (levels - 1);
        }
        int closed = -change;
        while (closed > 0 && levels > 0) {
            int top = opened[levels - 1];
            if (closed < top) {
                opened[levels - 1] = top - closed;
                closed = 0;
            } else {
                closed -= top;
                levels--;
            }
        }
        return 2 * levels;
    }
}
