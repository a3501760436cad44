package io.cloudoven.schema.discovery.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text that a terminal shows as it is: without what moves the cursor, changes colours or turns the writing direction. */
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c == '\n') {
                plain.append('\n');
            } else if (c == '\t') {
                plain.append("    ");
            } else if (type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.PRIVATE_USE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** How many columns a line takes. */
    static int width(String line) {
        return line.codePointCount(0, line.length());
    }

    /** Lines of at most that width, broken between words; words that are longer stand alone. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
