package io.cloudoven.schema.model.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the spans of a paragraph. What closes a span is looked for in a limited distance, so that text made of openings
 * alone is read in time, too.
 */
final class SpanReader {

    private static final int DEEPEST = 6;
    private static final int FURTHEST = 1_000;
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"'`\\\\)\\]]*[^\\s<>\"'`\\\\)\\].,:;!?*_]");
    private static final Pattern LINK_END = Pattern.compile(
            "\\]\\(\\s*<?([^\\s()<>]*(?:\\([^\\s()<>]*\\)[^\\s()<>]*)?)>?(?:\\s+[\"'][^\"']*[\"'])?\\s*\\)");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|b|br|code|div|em|i|li|ol|p|small|span|strong|sub|sup|u|ul)(?:\\s[^<>]{0,200})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|nbsp|#39);");

    private final String text;
    private final int depth;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private SpanReader(String text, int depth) {
        this.text = text;
        this.depth = depth;
    }

    static List<Span> read(String text) {
        return new SpanReader(text, 0).read();
    }

    private List<Span> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean understood = switch (c) {
                case '\\' -> escape();
                case '`' -> code();
                case '!', '[' -> depth < DEEPEST && link();
                case '*', '_' -> depth < DEEPEST && emphasis(c);
                case 'h' -> address();
                case '<' -> tag() || bracketed();
                case '&' -> entity();
                default -> false;
            };
            if (!understood) {
                plain.append(c == '\n' ? ' ' : c);
                at++;
            }
        }
        endText();
        return List.copyOf(spans);
    }

    private void endText() {
        if (!plain.isEmpty()) {
            spans.add(new Span.Text(plain.toString()));
            plain.setLength(0);
        }
    }

    private void add(Span span, int end) {
        endText();
        spans.add(span);
        at = end;
    }

    private List<Span> inner(int start, int end) {
        return new SpanReader(text.substring(start, end), depth + 1).read();
    }

    private boolean escape() {
        if (at + 1 >= text.length() || "\\`*_{}[]()#+-.!|<>~&\"'$:/".indexOf(text.charAt(at + 1)) < 0) {
            return false;
        }
        plain.append(text.charAt(at + 1));
        at += 2;
        return true;
    }

    private boolean code() {
        int start = at;
        while (start < text.length() && text.charAt(start) == '`') {
            start++;
        }
        String ticks = text.substring(at, start);
        int end = find(ticks, start);
        if (end < 0) {
            plain.append(ticks);
            at = start;
            return true;
        }
        String code = text.substring(start, end).replace('\n', ' ').strip();
        add(new Span.Code(code), end + ticks.length());
        return true;
    }

    /** A link, or an image, of which the description is left. Only addresses on the web become links. */
    private boolean link() {
        int start = at;
        boolean image = text.charAt(start) == '!';
        if (image && !text.startsWith("![", start)) {
            return false;
        }
        start += image ? 2 : 1;
        int close = closing(start);
        Matcher end = LINK_END.matcher(text);
        if (close < 0
                || !end.region(close, Math.min(text.length(), close + FURTHEST)).lookingAt()) {
            return false;
        }
        List<Span> content = inner(start, close);
        String address = end.group(1);
        if (!image && ADDRESS.matcher(address).lookingAt()) {
            add(new Span.Link(address, content), end.end());
        } else {
            endText();
            spans.addAll(content);
            at = end.end();
        }
        return true;
    }

    /** Where the bracket closes. */
    private int closing(int start) {
        int open = 1;
        int limit = Math.min(text.length(), start + FURTHEST);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open++;
            } else if (c == ']' && --open == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Names such as {@code a_b_c} have no emphasis in them. */
    private boolean emphasis(char mark) {
        boolean strong = at + 1 < text.length() && text.charAt(at + 1) == mark;
        String marks = strong ? "" + mark + mark : "" + mark;
        int start = at + marks.length();
        if (start >= text.length()
                || Character.isWhitespace(text.charAt(start))
                || mark == '_' && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return untouched(marks);
        }
        int end = find(marks, start + 1);
        while (end >= 0 && end - start < FURTHEST && !closes(end, marks, mark)) {
            end = find(marks, end + 1);
        }
        if (end < 0 || end - start >= FURTHEST) {
            return untouched(marks);
        }
        List<Span> content = inner(start, end);
        add(strong ? new Span.Strong(content) : new Span.Emphasis(content), end + marks.length());
        return true;
    }

    private boolean untouched(String marks) {
        plain.append(marks);
        at += marks.length();
        return true;
    }

    private boolean closes(int end, String marks, char mark) {
        int after = end + marks.length();
        boolean inWord = after < text.length() && Character.isLetterOrDigit(text.charAt(after));
        boolean longer = marks.length() == 1
                && (text.charAt(end - 1) == mark || after < text.length() && text.charAt(after) == mark);
        return !Character.isWhitespace(text.charAt(end - 1)) && !longer && !(mark == '_' && inWord);
    }

    private int find(String wanted, int from) {
        int end = Math.min(text.length(), from + FURTHEST);
        for (int i = from; i < end; i++) {
            if (text.startsWith(wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean address() {
        Matcher address = ADDRESS.matcher(text);
        if (!text.startsWith("http", at)
                || !address.region(at, Math.min(text.length(), at + FURTHEST)).lookingAt()) {
            return false;
        }
        add(new Span.Link(address.group(), List.of(new Span.Text(address.group()))), address.end());
        return true;
    }

    private boolean bracketed() {
        int end = find(">", at);
        if (end < 0 || !ADDRESS.matcher(text.substring(at + 1, end)).matches()) {
            return false;
        }
        String address = text.substring(at + 1, end);
        add(new Span.Link(address, List.of(new Span.Text(address))), end + 1);
        return true;
    }

    /** What documentation has of HTML is dropped, or a space where it ended a line; other angle brackets are text. */
    private boolean tag() {
        Matcher tag = TAG.matcher(text);
        if (!tag.region(at, Math.min(text.length(), at + FURTHEST)).lookingAt()) {
            return false;
        }
        plain.append(tag.group().startsWith("<br") ? " " : "");
        at = tag.end();
        return true;
    }

    private boolean entity() {
        Matcher entity = ENTITY.matcher(text);
        if (!entity.region(at, text.length()).lookingAt()) {
            return false;
        }
        plain.append(
                switch (entity.group(1)) {
                    case "amp" -> "&";
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "quot" -> "\"";
                    case "nbsp" -> "\u00a0";
                    default -> "'";
                });
        at = entity.end();
        return true;
    }
}
