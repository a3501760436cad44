package io.cloudoven.schema.crawler.docs.page;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands between an argument's name and its text: separators, and marks in parentheses such as {@code (Required)}.
 *
 * @param marks the marks without parentheses; empty if there are none
 * @param text what follows
 */
record Marks(String marks, String text) {

    private static final Pattern MARK = Pattern.compile(
            "(required|optional|computed|output|input|deprecated|beta|forces|force new|sensitive|string|number|bool|boolean|list|"
                    + "map|set|object|block|attributes|read-only|readonly|write-only|dynamic|conflicts|requited|options|"
                    + "exactly one)\\b.*",
            Pattern.DOTALL);

    static Marks of(String text) {
        StringBuilder marks = new StringBuilder();
        String rest = unseparated(text, marks.length() > 0);
        while (rest.startsWith("(") || rest.startsWith("[") || rest.startsWith("_(") || rest.startsWith("**(")) {
            int open = rest.startsWith("_") ? 1 : rest.startsWith("**") ? 2 : 0;
            int close = closing(rest, open);
            if (close < 0) {
                break;
            }
            String inside = rest.substring(open + 1, close).strip();
            String bare = inside.replaceFirst("^[*_\\[`]+", "").toLowerCase(Locale.ROOT);
            if (!MARK.matcher(bare).matches() || rest.startsWith("(", close + 1) && rest.charAt(open) == '[') {
                break;
            }
            marks.append(marks.length() > 0 ? ", " : "").append(inside);
            rest = unseparated(rest.substring(close + 1).replaceFirst("^[*_]{1,2}(?=[\\s.:-]|$)", ""), true);
        }
        return new Marks(marks.toString(), rest);
    }

    private static String unseparated(String text, boolean afterMarks) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean dot = (c == '.' || c == ',') && afterMarks;
            if (!Character.isWhitespace(c) && "-–—:=>".indexOf(c) < 0 && !dot) {
                break;
            }
            i++;
        }
        // A minus sign belongs to a number.
        return i > 0 && i < text.length() && text.charAt(i - 1) == '-' && Character.isDigit(text.charAt(i))
                ? text.substring(i - 1)
                : text.substring(i);
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }
}
