package io.cloudoven.terraform.codegen.emit;

/**
 * Foreign text that is safe in a comment: it cannot end the comment, start a tag, be HTML, or hide what a reader should
 * see.
 */
final class DocumentationText {
    private static final int LONGEST = 240;

    private DocumentationText() {}

    /** One line, cut after {@value #LONGEST} characters. */
    static String escape(String text) {
        StringBuilder line = new StringBuilder();
        boolean space = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                space = true;
                continue;
            }
            if (hidden(c)) {
                continue;
            }
            if (i > LONGEST) {
                return line.append(" …").toString();
            }
            if (space && line.length() > 0) {
                line.append(' ');
            }
            space = false;
            append(c, line);
        }
        return line.toString();
    }

    private static void append(int c, StringBuilder line) {
        switch (c) {
            case '&', '<', '>', '@', '{', '}', '\\', '*', '/', '$' -> line.append(entity(c));
            default -> line.appendCodePoint(c);
        }
    }

    /** Marks that change the order of what follows, unpaired surrogates, and characters nobody has assigned. */
    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    private static String entity(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&#" + c + ";";
        };
    }
}
