package io.cloudoven.schema.discovery.site;

/** HTML being written: text and values of attributes are escaped, whatever they are; tags are our own. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element with nothing but text in it. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html line() {
        out.append('\n');
        return this;
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (shown(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }

    /** Control characters have no place in HTML, and marks that turn the writing direction none in a name. */
    private static boolean shown(int c) {
        int type = Character.getType(c);
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
        return c == '\n' || type != Character.CONTROL && type != Character.SURROGATE && !turns;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
