package io.cloudoven.arm.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The functions on strings but for those that encode.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string">String
 *     functions</a>
 */
final class StringFunctions {
    private StringFunctions() {}

    /** The function of a name in lower case. */
    static @Nullable Function named(String name) {
        return switch (name) {
            case "string" -> StringFunctions::string;
            case "format" -> StringFunctions::format;
            case "join" -> StringFunctions::join;
            case "split" -> StringFunctions::split;
            case "replace" -> StringFunctions::replace;
            case "substring" -> StringFunctions::substring;
            case "padleft" -> StringFunctions::padLeft;
            case "startswith" -> invocation -> ends(invocation, true);
            case "endswith" -> invocation -> ends(invocation, false);
            case "like" -> StringFunctions::like;
            case "tolower" -> invocation -> text(invocation).toLowerCase(Locale.ROOT);
            case "toupper" -> invocation -> text(invocation).toUpperCase(Locale.ROOT);
            case "trim" -> invocation -> trimmed(text(invocation));
            case "uniquestring" -> invocation -> UniqueString.of(joined(invocation));
            case "guid" -> invocation -> NamedGuid.of(joined(invocation));
            default -> null;
        };
    }

    private static String text(Invocation invocation) {
        return Arguments.exactly(1, invocation).text(0);
    }

    /** Without what Unicode calls white space at both ends, as .NET trims. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c >= '\t' && c <= '\r' || c == '\u0085' || Character.isSpaceChar(c);
    }

    private static Object string(Invocation invocation) {
        return Values.text(Arguments.exactly(1, invocation).value(0));
    }

    private static Object format(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(1, invocation);
        @Nullable Object[] values = new Object[arguments.count() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.value(i + 1);
        }
        try {
            return CompositeFormat.of(arguments.text(0), values);
        } catch (IllegalArgumentException wrong) {
            throw arguments.bad(0, String.valueOf(wrong.getMessage()));
        }
    }

    private static Object join(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        List<String> texts = new ArrayList<>();
        arguments.array(0).forEach(element -> texts.add(Values.text(element)));
        String delimiter = arguments.text(1);
        long length = (long) delimiter.length() * texts.size();
        for (String text : texts) {
            length += text.length();
        }
        Size.check(length);
        return String.join(delimiter, texts);
    }

    /** At one delimiter, or at any of an array of them. */
    private static Object split(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        Set<String> delimiters = new HashSet<>();
        if (arguments.value(1) instanceof List<?> array) {
            array.forEach(element ->
                    delimiters.add(element instanceof String one ? one : arguments.wrong("an array of strings", 1)));
        } else {
            delimiters.add(arguments.text(1));
        }
        delimiters.remove("");
        return split(arguments.text(0), delimiters);
    }

    private static List<Object> split(String text, Set<String> delimiters) {
        List<Object> parts = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int length = 0;
            for (String delimiter : delimiters) {
                if (delimiter.length() > length && text.startsWith(delimiter, at)) {
                    length = delimiter.length();
                }
            }
            if (length == 0) {
                at++;
            } else {
                parts.add(text.substring(start, at));
                at += length;
                start = at;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static Object replace(Invocation invocation) {
        Arguments arguments = Arguments.exactly(3, invocation);
        String old = arguments.text(1);
        if (old.isEmpty()) {
            throw arguments.bad(1, "an empty string cannot be replaced");
        }
        String text = arguments.text(0);
        String fresh = arguments.text(2);
        long length = text.length();
        for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length())) {
            length += fresh.length() - old.length();
        }
        Size.check(length);
        return text.replace(old, fresh);
    }

    private static Object substring(Invocation invocation) {
        Arguments arguments = Arguments.between(2, 3, invocation);
        String text = arguments.text(0);
        long start = arguments.integer(1);
        if (start < 0 || start > text.length()) {
            throw arguments.bad(1, "position " + start + " is outside a string of " + text.length());
        }
        long length = arguments.has(2) ? arguments.integer(2) : text.length() - start;
        if (length < 0 || length > text.length() - start) {
            throw arguments.bad(
                    2,
                    length + " characters from position " + start + " are more than a string of " + text.length()
                            + " has");
        }
        return text.substring((int) start, (int) (start + length));
    }

    private static Object padLeft(Invocation invocation) {
        Arguments arguments = Arguments.between(2, 3, invocation);
        Object value = arguments.value(0);
        String text = value instanceof String || value instanceof Long
                ? Values.text(value)
                : arguments.wrong("a string or an integer", 0);
        int length = arguments.size(1);
        String pad = arguments.has(2) ? arguments.text(2) : " ";
        if (pad.length() != 1) {
            throw arguments.bad(2, "one character is wanted, not '" + pad + "'");
        }
        if (length < 0) {
            throw arguments.bad(1, "no length is negative, as " + length + " is");
        }
        Size.check(length);
        return pad.repeat(Math.max(0, length - text.length())) + text;
    }

    /** Without minding the case. */
    private static Object ends(Invocation invocation, boolean start) {
        Arguments arguments = Arguments.exactly(2, invocation);
        String text = arguments.text(0);
        String wanted = arguments.text(1);
        int at = start ? 0 : text.length() - wanted.length();
        return text.regionMatches(true, at, wanted, 0, wanted.length());
    }

    /** With {@code *} for any characters and {@code ?} for one, without minding the case. */
    private static Object like(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        return Wildcards.match(
                arguments.text(0).toLowerCase(Locale.ROOT), arguments.text(1).toLowerCase(Locale.ROOT));
    }

    private static String joined(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(1, invocation);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < arguments.count(); i++) {
            texts.add(arguments.text(i));
        }
        return String.join("-", texts);
    }
}
