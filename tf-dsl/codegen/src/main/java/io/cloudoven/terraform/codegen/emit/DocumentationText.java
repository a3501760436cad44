package io.cloudoven.terraform.codegen.emit;

import java.util.regex.Pattern;

/**
 * Foreign text that is safe in a comment: it cannot end the comment, start a tag, be HTML, or hide what a reader should
 * see.
 */
final class DocumentationText {
    private static final int LONGEST = 240;
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private DocumentationText() {}

    /** One line, cut after {@value #LONGEST} characters. */
    static String escape(String text) {
        StringBuilder line = new StringBuilder();
        boolean space = false;
        int before = ' ';
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (blank(c)) {
                space = true;
            } else if (!hidden(c)) {
                if (i >= LONGEST) {
                    return line.append(" …").toString();
                }
                line.append(space && line.length() > 0 ? " " : "").append(escape(c, before));
                space = false;
                before = c;
            }
        }
        return line.toString();
    }

    /** The text of a span, whatever stands before it: on one line, blanks single, nothing cut. */
    static String span(String text) {
        return BLANKS.matcher(line(text)).replaceAll(" ");
    }

    /** A line of code, its blanks kept. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (blank(c)) {
                line.append(' ');
            } else if (!hidden(c)) {
                line.append(anywhere(c));
            }
        });
        return line.toString();
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Marks that change the order of what follows, unpaired surrogates, and characters nobody has assigned. */
    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    /** Where it is not known what stands before, each star is taken for the second half of a border. */
    private static String anywhere(int c) {
        return escape(c, '/');
    }

    /** A star and a slash, either first, would be the border of a comment, and a backslash could spell one. */
    private static String escape(int c, int before) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@', '\\' -> "&#" + c + ";";
            case '/' -> before == '*' ? "&#47;" : "/";
            case '*' -> before == '/' ? "&#42;" : "*";
            default -> Character.toString(c);
        };
    }
}
