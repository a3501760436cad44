package io.cloudoven.terraform.expression;

/**
 * The string functions that look for something in a text.
 *
 * <pre>{@code Value<String> region = regex("^[a-z]+", zone).as(Type.STRING);}</pre>
 *
 * <p>Patterns are in <a href="https://github.com/google/re2/wiki/Syntax">RE2</a> syntax, not Java's.
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class PatternFunctions {
    private PatternFunctions() {}

    /** Whether the text starts with {@code prefix}. */
    public static Value<Boolean> startswith(Value<String> text, String prefix) {
        return Invoke.value("startswith", text, prefix);
    }

    /** Whether the text starts with {@code prefix}. */
    public static Value<Boolean> startswith(Value<String> text, Value<String> prefix) {
        return Invoke.value("startswith", text, prefix);
    }

    /** Whether the text ends with {@code suffix}. */
    public static Value<Boolean> endswith(Value<String> text, String suffix) {
        return Invoke.value("endswith", text, suffix);
    }

    /** Whether the text ends with {@code suffix}. */
    public static Value<Boolean> endswith(Value<String> text, Value<String> suffix) {
        return Invoke.value("endswith", text, suffix);
    }

    /** Whether {@code part} stands somewhere in the text. */
    public static Value<Boolean> strcontains(Value<String> text, String part) {
        return Invoke.value("strcontains", text, part);
    }

    /** Whether {@code part} stands somewhere in the text. */
    public static Value<Boolean> strcontains(Value<String> text, Value<String> part) {
        return Invoke.value("strcontains", text, part);
    }

    /**
     * The first match of a pattern; an error when there is none, see {@link TypeFunctions#can}.
     *
     * @return a string, or a list of the groups, or an object of the named groups
     */
    public static DynamicValue regex(String pattern, Value<String> text) {
        return Invoke.dynamic("regex", pattern, text);
    }

    /** The first match of a pattern: a string, or a list of the groups, or an object of the named groups. */
    public static DynamicValue regex(Value<String> pattern, Value<String> text) {
        return Invoke.dynamic("regex", pattern, text);
    }

    /** All matches of a pattern, each as {@link #regex(String, Value)} has it; empty when there is none. */
    public static ListValue<Object> regexall(String pattern, Value<String> text) {
        return Invoke.list("regexall", pattern, text);
    }

    /** All matches of a pattern, each as {@link #regex(String, Value)} has it; empty when there is none. */
    public static ListValue<Object> regexall(Value<String> pattern, Value<String> text) {
        return Invoke.list("regexall", pattern, text);
    }

    /**
     * The text with another in place of each occurrence of a part.
     *
     * @param part a text, or a pattern between slashes: {@code "/[^a-z0-9]/"}
     */
    public static Value<String> replace(Value<String> text, String part, String replacement) {
        return Invoke.value("replace", text, part, replacement);
    }

    /** The text with another in place of each occurrence of a part. */
    public static Value<String> replace(Value<String> text, String part, Value<String> replacement) {
        return Invoke.value("replace", text, part, replacement);
    }

    /** The text with another in place of each occurrence of a part. */
    public static Value<String> replace(Value<String> text, Value<String> part, Value<String> replacement) {
        return Invoke.value("replace", text, part, replacement);
    }
}
