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
