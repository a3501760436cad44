package io.cloudoven.terraform.hcl;

import java.io.IOException;
import java.util.Arrays;

/** Consecutive lines whose {@code =} are aligned with each other, held back until the last of them is known. */
final class AlignedLines {
    private static final String SPACES = " ".repeat(64);

    private final Appendable out;
    private final StringBuilder text = new StringBuilder();
    private int[] equals = new int[16];
    private int[] columns = new int[16];
    private int count;
    private int widest;
    private boolean alone;

    AlignedLines(Appendable out) {
        this.out = out;
    }

    /** Adds a line whose {@code " ="} begins at {@code equal}, after {@code spaces} of indentation. */
    void add(int spaces, StringBuilder line, int equal) throws IOException {
        int width = Columns.of(line, equal);
        if (width == Columns.UNKNOWN || alone) {
            // A blank line keeps fmt from aligning with a line whose width is not certain.
            boolean between = alone || count > 0;
            flush();
            if (between) {
                out.append('\n');
            }
            alone = width == Columns.UNKNOWN;
            width = Math.max(width, 0);
        }
        if (count == equals.length) {
            equals = Arrays.copyOf(equals, 2 * count);
            columns = Arrays.copyOf(columns, 2 * count);
        }
        for (int i = 0; i < spaces; i++) {
            text.append(' ');
        }
        equals[count] = text.length() + equal;
        columns[count++] = spaces + width;
        widest = Math.max(widest, spaces + width);
        text.append(line).append('\n');
    }

    /** Writes a line that is not aligned. */
    void write(int spaces, StringBuilder line) throws IOException {
        flush();
        pad(spaces);
        out.append(line).append('\n');
    }

    void blank() throws IOException {
        flush();
        out.append('\n');
    }

    /** Writes what was held back. */
    void flush() throws IOException {
        int from = 0;
        for (int i = 0; i < count; i++) {
            if (columns[i] < widest) {
                out.append(text, from, equals[i]);
                pad(widest - columns[i]);
                from = equals[i];
            }
        }
        if (count > 0) {
            out.append(text, from, text.length());
            text.setLength(0);
        }
        count = 0;
        widest = 0;
        alone = false;
    }

    private void pad(int spaces) throws IOException {
        for (int left = spaces; left > 0; left -= SPACES.length()) {
            out.append(SPACES, 0, Math.min(left, SPACES.length()));
        }
    }
}
