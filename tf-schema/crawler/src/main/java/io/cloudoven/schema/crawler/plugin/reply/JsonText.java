package io.cloudoven.schema.crawler.plugin.reply;

/** A short JSON text (RFC 8259) being read: marks and strings, with white space passed over. */
final class JsonText {

    private final String text;
    private int position;

    JsonText(String text) {
        this.text = text;
    }

    /** Whether a mark comes next; passes over it if so. */
    boolean take(char mark) {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        if (position < text.length() && text.charAt(position) == mark) {
            position++;
            return true;
        }
        return false;
    }

    void require(char mark) throws MalformedReplyException {
        if (!take(mark)) {
            throw error("'" + mark + "' is missing");
        }
    }

    void end() throws MalformedReplyException {
        if (take('\0') || position < text.length()) {
            throw error("something follows");
        }
    }

    String string() throws MalformedReplyException {
        require('"');
        StringBuilder string = new StringBuilder();
        for (char next = next(); next != '"'; next = next()) {
            string.append(next == '\\' ? escaped() : next);
        }
        return string.toString();
    }

    private char escaped() throws MalformedReplyException {
        char next = next();
        return switch (next) {
            case '"', '\\', '/' -> next;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw error("an unknown escape");
        };
    }

    private char unicode() throws MalformedReplyException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw error("a wrong escape");
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }

    private char next() throws MalformedReplyException {
        if (position >= text.length()) {
            throw error("it ends too early");
        }
        return text.charAt(position++);
    }

    MalformedReplyException error(String problem) {
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return new MalformedReplyException(
                "the type " + shown.replaceAll("\\p{Cntrl}", "?") + " at character " + position + ": " + problem);
    }
}
