package io.cloudoven.terraform.expression;

/**
 * The string functions that take something off the ends of a text.
 *
 * <pre>{@code Value<String> account = trimprefix(arn, "arn:aws:iam::");}</pre>
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class TrimFunctions {
    private TrimFunctions() {}

    /** The text without line breaks at its end. */
    public static Value<String> chomp(Value<String> text) {
        return Invoke.value("chomp", text);
    }

    /** The text without any of {@code characters} at both ends. */
    public static Value<String> trim(Value<String> text, String characters) {
        return Invoke.value("trim", text, characters);
    }

    /** The text without any of {@code characters} at both ends. */
    public static Value<String> trim(Value<String> text, Value<String> characters) {
        return Invoke.value("trim", text, characters);
    }

    /** The text without {@code prefix}, or the text itself when it does not start so. */
    public static Value<String> trimprefix(Value<String> text, String prefix) {
        return Invoke.value("trimprefix", text, prefix);
    }

    /** The text without {@code prefix}, or the text itself when it does not start so. */
    public static Value<String> trimprefix(Value<String> text, Value<String> prefix) {
        return Invoke.value("trimprefix", text, prefix);
    }

    /** The text without {@code suffix}, or the text itself when it does not end so. */
    public static Value<String> trimsuffix(Value<String> text, String suffix) {
        return Invoke.value("trimsuffix", text, suffix);
    }

    /** The text without {@code suffix}, or the text itself when it does not end so. */
    public static Value<String> trimsuffix(Value<String> text, Value<String> suffix) {
        return Invoke.value("trimsuffix", text, suffix);
    }

    /** The text without white space at both ends. */
    public static Value<String> trimspace(Value<String> text) {
        return Invoke.value("trimspace", text);
    }
}
