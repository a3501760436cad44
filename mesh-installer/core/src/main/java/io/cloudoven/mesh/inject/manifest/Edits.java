package io.cloudoven.mesh.inject.manifest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text, made all at once; positions are those of the text as it was, counted in code points. */
final class Edits {
    private record Edit(int from, int to, String text, int order) {}

    private final int[] points;
    private final List<Edit> edits = new ArrayList<>();

    Edits(String text) {
        points = text.codePoints().toArray();
    }

    void insert(int at, String text) {
        replace(at, at, text);
    }

    void replace(int from, int to, String text) {
        edits.add(new Edit(from, to, text, edits.size()));
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    int codePoint(int at) {
        return at >= 0 && at < points.length ? points[at] : -1;
    }

    /** The position after the line break that ends the line of {@code at}. */
    int nextLine(int at) {
        int next = at;
        while (next < points.length && points[next] != '\n') {
            next++;
        }
        return Math.min(points.length, next + 1);
    }

    /** The position where the line of {@code at} begins. */
    int lineStart(int at) {
        int start = at;
        while (start > 0 && points[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /** Whether nothing but spaces stands before {@code at} in its line. */
    boolean beginsLine(int at) {
        for (int i = lineStart(at); i < at; i++) {
            if (points[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    String apply() {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::order));
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Edit edit : sorted) {
            copy(done, edit.from(), result);
            result.append(edit.text());
            done = Math.max(done, edit.to());
        }
        copy(done, points.length, result);
        return result.toString();
    }

    private void copy(int from, int to, StringBuilder into) {
        for (int i = from; i < to; i++) {
            into.appendCodePoint(points[i]);
        }
    }
}
