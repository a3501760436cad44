package io.cloudoven.terraform.hcl;

/** How characters of a string are written: raw, escaped in quotes, or as a template would have them. */
final class Escapes {
    private static final String HEX = "0123456789abcdef";

    private Escapes() {}

    /**
     * Appends {@code text} as it stands in a quoted template.
     *
     * @param next what follows: {@code '$'} for an interpolation, {@code '%'} for a directive, 0 for neither
     */
    static void quoted(StringBuilder out, String text, char next) {
        int length = text.length();
        int raw = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7f && c != '"' && c != '\\' && c != '$' && c != '%') {
                continue;
            }
            if (c == '$' || c == '%') {
                char after = i + 1 < length ? text.charAt(i + 1) : 0;
                if (after == '{') {
                    out.append(text, raw, i + 1).append(c);
                    raw = i + 1;
                } else if (i + 1 == length && next == c) {
                    out.append(text, raw, i).append(c == '$' ? "\\u0024" : "\\u0025");
                    raw = i + 1;
                }
                continue;
            }
            int point = text.codePointAt(i);
            int size = Character.charCount(point);
            if (c == '"' || c == '\\' || invisible(point)) {
                out.append(text, raw, i);
                escape(out, point);
                raw = i + size;
            }
            i += size - 1;
        }
        out.append(text, raw, length);
    }

    /**
     * Appends {@code text} as it stands in a heredoc or a bare template, where a backslash means nothing.
     *
     * <p>A carriage return without a line feed, which only a bare template can have here, ends what the scanner takes
     * for a template; so it is interpolated.
     */
    static void bare(StringBuilder out, String text, char next) {
        int start = out.length();
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (loneReturn(text, i)) {
                interpolate(out, start, "\\r");
            } else if (c != '$' && c != '%') {
                out.append(c);
            } else if (i + 1 < length && text.charAt(i + 1) == '{') {
                out.append(c).append(c);
            } else if (i + 1 == length && next == c || next != 0 && splitsTheLineBreakOff(text, i)) {
                interpolate(out, start, c == '$' ? "$" : "%");
            } else {
                out.append(c);
            }
        }
    }

    /**
     * Whether the text ends with the sigil at {@code i}, one space or tab and a line break. The scanner joins the first
     * two and makes the line break a token of its own, and a trim marker that follows then keeps the space.
     */
    private static boolean splitsTheLineBreakOff(String text, int i) {
        return i + 3 == text.length()
                && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t')
                && text.charAt(i + 2) == '\n';
    }

    /** Whether a bare template is {@code text} as it is. */
    static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$' || c == '%' || c == '\r' || c == '\ufeff') {
                return false;
            }
        }
        return true;
    }

    /** Appends an interpolated string; it takes in the dollars before it, which would make an escape of its own. */
    private static void interpolate(StringBuilder out, int start, String quoted) {
        int end = out.length();
        while (end > start && out.charAt(end - 1) == '$') {
            end--;
        }
        String dollars = out.substring(end);
        out.setLength(end);
        out.append("${\"").append(dollars).append(quoted).append("\"}");
    }

    private static boolean loneReturn(String text, int i) {
        return text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    static void escape(StringBuilder out, int point) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                out.append(point < 0x10000 ? "\\u" : "\\U");
                for (int shift = point < 0x10000 ? 12 : 28; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(point >> shift & 15));
                }
            }
        }
    }

    /** Whether a reader of the file would not see the character, or see something else: written as an escape. */
    static boolean invisible(int c) {
        return c < 0x20
                || c >= 0x7f && c <= 0xa0
                || c == 0xad
                || c == 0x61c
                || c == 0x180e
                || c >= 0x2000 && c <= 0x200b // spaces
                || c >= 0x200e && c <= 0x200f // direction marks
                || c >= 0x2028 && c <= 0x202f // separators, direction overrides
                || c >= 0x205f && c <= 0x206f // invisible operators, direction isolates
                || c >= 0xfdd0 && c <= 0xfdef // not characters
                || c == 0xfeff
                || c >= 0xfff0 && c <= 0xfffb
                || (c & 0xfffe) == 0xfffe // not characters
                || c >= 0xe0000 && c <= 0xe0fff; // tags
    }

    /** Whether {@code unicode.IsSpace} of Go says so, as trim markers and indented heredocs do. */
    static boolean space(char c) {
        return c == ' '
                || c >= '\t' && c <= '\r'
                || c == 0x85
                || c == 0xa0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200a
                || c == 0x2028
                || c == 0x2029
                || c == 0x202f
                || c == 0x205f
                || c == 0x3000;
    }
}
