package io.cloudoven.pipelines.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A string in the plainest style that no reader takes for something else, whichever version of YAML it reads.
 *
 * <p>Several lines are a literal block, also with tabs and with spaces at the ends of lines. What a block cannot say,
 * such as {@code \r} or control characters, is in double quotes.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#chapter-7-flow-style-productions">flow scalars</a>
 * @see <a href="https://yaml.org/spec/1.2.2/#812-literal-style">literal style</a>
 * @see <a href="https://yaml.org/type/bool.html">booleans of YAML 1.1</a>
 */
final class Scalar {
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<");

    // Numbers in any base, also with colons and underscores, dates, infinities.
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?\\.*([0-9][0-9a-fA-F_xXoObB.:eEtTzZ +-]*|inf|Inf|INF|nan|NaN|NAN)?");

    private static final Pattern PLAIN_START =
            Pattern.compile("-[^-\\s].*|[^-?:,\\[\\]{}#&*!|>'\"%@`.\\s].*|\\.(?!\\.\\.).*");
    private static final String LINE_ENDS = "\r\u0085\u2028\u2029";

    private Scalar() {}

    static String key(String text) {
        return inLine(text);
    }

    /** A value of a key, or an item, that begins at {@code indent}. */
    static String value(String text, int indent) {
        return isBlock(text) ? block(text, indent + 2) : inLine(text);
    }

    private static String inLine(String text) {
        if (!text.codePoints().allMatch(Scalar::isPrintable) || text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0) {
            return doubleQuoted(text);
        }
        boolean plain = PLAIN_START.matcher(text).matches()
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.contains(" #")
                && !text.endsWith(" ")
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && !NUMBER.matcher(text).matches();
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }

    /** Whether there are lines, and no more than one line's end at the end: an empty line there belongs to the layout. */
    private static boolean isBlock(String text) {
        return text.indexOf('\n') >= 0
                && !text.endsWith("\n\n")
                && !text.equals("\n")
                && text.lines().noneMatch(line -> !line.isEmpty() && line.isBlank())
                && text.codePoints().allMatch(Scalar::isPrintable);
    }

    private static String block(String text, int indent) {
        // The first line tells a reader how far the block is indented, unless a digit does.
        boolean unclear = text.startsWith(" ") || text.startsWith("\t") || text.startsWith("\n");
        StringBuilder block = new StringBuilder("|");
        block.append(unclear ? "2" : "").append(text.endsWith("\n") ? "" : "-");
        for (String line : text.split("\n", -1)) {
            block.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent)).append(line);
        }
        int end = block.length();
        return text.endsWith("\n") ? block.substring(0, end - 1) : block.toString();
    }

    private static boolean isPrintable(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20
                        && character != 0x7F
                        && !(character >= 0x80 && character < 0xA0)
                        && LINE_ENDS.indexOf(character) < 0
                        && character != 0xFEFF
                        && !(character >= 0xD800 && character < 0xE000)
                        && (character & 0xFFFE) != 0xFFFE;
    }

    private static String doubleQuoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(character)) {
                        quoted.appendCodePoint(character);
                    } else if (character < 0x100) {
                        quoted.append(String.format("\\x%02X", character));
                    } else if (character < 0x10000) {
                        quoted.append(String.format("\\u%04X", character));
                    } else {
                        quoted.append(String.format("\\U%08X", character));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
