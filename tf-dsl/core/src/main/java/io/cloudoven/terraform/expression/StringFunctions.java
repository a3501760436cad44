package io.cloudoven.terraform.expression;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The string functions.
 *
 * <pre>{@code
 * Value<String> name = format("rg-%s-%03d", environment, number);
 * Value<String> list = join(",", subnets);
 * }</pre>
 *
 * <p>Pattern matching and trimming have classes of their own: {@link PatternFunctions}, {@link TrimFunctions}.
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class StringFunctions {
    private StringFunctions() {}

    /**
     * Text with its verbs filled in: {@code %s}, {@code %d}, {@code %q}, {@code %#v} and so on.
     *
     * @param arguments plain Java values or {@link Value}s
     */
    public static Value<String> format(String format, @Nullable Object... arguments) {
        return Invoke.value("format", Invoke.with(format, arguments));
    }

    /** Text with its verbs filled in by plain Java values or {@link Value}s. */
    public static Value<String> format(Value<String> format, @Nullable Object... arguments) {
        return Invoke.value("format", Invoke.with(format, arguments));
    }

    /**
     * One text for each element of the lists among the arguments; those that are no list are used in all of them.
     *
     * @param arguments plain Java values or {@link Value}s
     */
    public static ListValue<String> formatlist(String format, @Nullable Object... arguments) {
        return Invoke.list("formatlist", Invoke.with(format, arguments));
    }

    /** One text for each element of the lists among the arguments. */
    public static ListValue<String> formatlist(Value<String> format, @Nullable Object... arguments) {
        return Invoke.list("formatlist", Invoke.with(format, arguments));
    }

    /** The text with so many spaces before each line but the first. */
    public static Value<String> indent(int spaces, Value<String> text) {
        return Invoke.value("indent", spaces, text);
    }

    /** The text with so many spaces before each line but the first. */
    public static Value<String> indent(Value<Number> spaces, Value<String> text) {
        return Invoke.value("indent", spaces, text);
    }

    /** The elements of the collections, one text, with a separator between them. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Value<String> join(String separator, Value<? extends Collection<?>>... collections) {
        return Invoke.value("join", Invoke.with(separator, collections));
    }

    /** The elements of the collections, one text, with a separator between them. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Value<String> join(Value<String> separator, Value<? extends Collection<?>>... collections) {
        return Invoke.value("join", Invoke.with(separator, collections));
    }

    /** Plain Java values or {@link Value}s, one text, with a separator between them. */
    public static Value<String> join(String separator, Collection<?> elements) {
        return Invoke.value("join", separator, elements);
    }

    /** The text in lower case. */
    public static Value<String> lower(Value<String> text) {
        return Invoke.value("lower", text);
    }

    /** The text in upper case. */
    public static Value<String> upper(Value<String> text) {
        return Invoke.value("upper", text);
    }

    /** The text with the first letter of each word in upper case. */
    public static Value<String> title(Value<String> text) {
        return Invoke.value("title", text);
    }

    /** The text cut where the separator stands. */
    public static ListValue<String> split(String separator, Value<String> text) {
        return Invoke.list("split", separator, text);
    }

    /** The text cut where the separator stands. */
    public static ListValue<String> split(Value<String> separator, Value<String> text) {
        return Invoke.list("split", separator, text);
    }

    /** The text backwards. */
    public static Value<String> strrev(Value<String> text) {
        return Invoke.value("strrev", text);
    }

    /**
     * A part of the text.
     *
     * @param offset counted from 0, or from the end when negative
     * @param length at most so many characters; -1 for all that follow
     */
    public static Value<String> substr(Value<String> text, int offset, int length) {
        return Invoke.value("substr", text, offset, length);
    }

    /** A part of the text. */
    public static Value<String> substr(Value<String> text, Value<Number> offset, Value<Number> length) {
        return Invoke.value("substr", text, offset, length);
    }

    /**
     * A template rendered with variables.
     *
     * @param template a reference to where the template is, such as an attribute of a data source; both tools refuse
     *     a literal or a call here in some versions
     * @param variables plain Java values or {@link Value}s
     */
    public static Value<String> templatestring(Value<String> template, Map<String, ?> variables) {
        return Invoke.value("templatestring", template, variables);
    }

    /** A template rendered with the attributes of an object, or the entries of a map. */
    public static Value<String> templatestring(Value<String> template, Value<?> variables) {
        return Invoke.value("templatestring", template, variables);
    }
}
