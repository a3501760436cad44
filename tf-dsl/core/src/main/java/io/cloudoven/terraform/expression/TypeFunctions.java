package io.cloudoven.terraform.expression;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The type conversion functions, and those that look at how an expression evaluates.
 *
 * <pre>{@code
 * SetValue<String> names = toset(list);
 * Value<String> name = tryOf(settings.attribute("name").as(Type.STRING), "default");
 * }</pre>
 *
 * <p>{@code try} is a word of Java's, so it is {@link #tryOf} here. {@code type} is left out: only the console has it.
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class TypeFunctions {
    private TypeFunctions() {}

    /** Whether an expression evaluates without an error. */
    public static Value<Boolean> can(Value<?> expression) {
        return Invoke.value("can", expression);
    }

    /** {@code try}: the first of the expressions that evaluates without an error. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Value<T> tryOf(Value<? extends T> first, Value<? extends T>... others) {
        return Invoke.value("try", Invoke.with(first, others));
    }

    /** {@code try}: the expression, or {@code otherwise} when it evaluates with an error. */
    public static Value<String> tryOf(Value<String> expression, String otherwise) {
        return Invoke.value("try", expression, otherwise);
    }

    /** {@code try}: the expression, or {@code otherwise} when it evaluates with an error. */
    public static Value<Number> tryOf(Value<Number> expression, Number otherwise) {
        return Invoke.value("try", expression, otherwise);
    }

    /** {@code try}: the expression, or {@code otherwise} when it evaluates with an error. */
    public static Value<Boolean> tryOf(Value<Boolean> expression, boolean otherwise) {
        return Invoke.value("try", expression, otherwise);
    }

    /**
     * A value converted to a type. Terraform 1.15 and later; OpenTofu 1.12 has no such function.
     *
     * @param value plain Java values, collections, maps and {@link Value}s
     */
    public static <T> Value<T> convert(@Nullable Object value, Type<T> type) {
        return Invoke.value("convert", value, type.expression());
    }

    /** The value, with null in place of what is ephemeral in it. Terraform 1.10, OpenTofu 1.11 and later. */
    public static <T> Value<T> ephemeralasnull(Value<T> value) {
        return Invoke.value("ephemeralasnull", value);
    }

    /** Whether a value is marked as sensitive. */
    public static Value<Boolean> issensitive(Value<?> value) {
        return Invoke.value("issensitive", value);
    }

    /** The value, no longer marked as sensitive: what prints it may show it. */
    public static <T> Value<T> nonsensitive(Value<T> value) {
        return Invoke.value("nonsensitive", value);
    }

    /** The value, marked as sensitive. */
    public static <T> Value<T> sensitive(Value<T> value) {
        return Invoke.value("sensitive", value);
    }

    /** A boolean for {@code true}, {@code "true"}, {@code false}, {@code "false"} or null. */
    public static Value<Boolean> tobool(Value<?> value) {
        return Invoke.value("tobool", value);
    }

    /** The elements of a set or tuple as a list. */
    public static <E> ListValue<E> tolist(Value<? extends Collection<E>> elements) {
        return Invoke.list("tolist", elements);
    }

    /** The entries of a map or object as a map. */
    public static <E> MapValue<E> tomap(Value<? extends Map<String, E>> entries) {
        return Invoke.map("tomap", entries);
    }

    /** A number for a number, a string of digits or null. */
    public static Value<Number> tonumber(Value<?> value) {
        return Invoke.value("tonumber", value);
    }

    /** The elements of a list or tuple as a set, each once. */
    public static <E> SetValue<E> toset(Value<? extends Collection<E>> elements) {
        return Invoke.set("toset", elements);
    }

    /** Plain Java values as a set, in their order, or sorted where they have none. */
    public static <E> SetValue<E> toset(Collection<? extends E> elements) {
        return Invoke.set("toset", elements);
    }

    /** A string for a string, number, boolean or null. */
    public static Value<String> tostring(Value<?> value) {
        return Invoke.value("tostring", value);
    }
}
