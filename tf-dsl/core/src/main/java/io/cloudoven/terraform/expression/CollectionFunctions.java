package io.cloudoven.terraform.expression;

import java.util.Collection;

/**
 * The functions that take a collection of any kind and result in one value.
 *
 * <pre>{@code
 * Value<Boolean> allowed = contains(List.of("dev", "prod"), environment);
 * Value<String> location = coalesce(region, "westeurope");
 * }</pre>
 *
 * <p>Those that result in a list, map or set are in {@link ListFunctions}, {@link MapFunctions} and {@link
 * SetFunctions}; Terraform's documentation has them all under "collection".
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class CollectionFunctions {
    private CollectionFunctions() {}

    /** Whether every element is true, or there is none. */
    public static Value<Boolean> alltrue(Value<? extends Collection<Boolean>> elements) {
        return Invoke.value("alltrue", elements);
    }

    /** Whether an element is true. */
    public static Value<Boolean> anytrue(Value<? extends Collection<Boolean>> elements) {
        return Invoke.value("anytrue", elements);
    }

    /** The first value that is neither null nor an empty string. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Value<T> coalesce(Value<? extends T> first, Value<? extends T>... others) {
        return Invoke.value("coalesce", Invoke.with(first, others));
    }

    /** {@code value}, or {@code otherwise} when it is null or empty. */
    public static Value<String> coalesce(Value<String> value, String otherwise) {
        return Invoke.value("coalesce", value, otherwise);
    }

    /** {@code value}, or {@code otherwise} when it is null. */
    public static Value<Number> coalesce(Value<Number> value, Number otherwise) {
        return Invoke.value("coalesce", value, otherwise);
    }

    /** {@code value}, or {@code otherwise} when it is null. */
    public static Value<Boolean> coalesce(Value<Boolean> value, boolean otherwise) {
        return Invoke.value("coalesce", value, otherwise);
    }

    /** The first element that is neither null nor an empty string. */
    public static <T> Value<T> coalesce(Expansion<T> elements) {
        return Invoke.value("coalesce", elements);
    }

    /** Whether {@code element} is in the list or set. */
    public static <E> Value<Boolean> contains(Value<? extends Collection<E>> elements, Value<? extends E> element) {
        return Invoke.value("contains", elements, element);
    }

    /** Whether {@code element} is in the list or set. */
    public static Value<Boolean> contains(Value<? extends Collection<String>> elements, String element) {
        return Invoke.value("contains", elements, element);
    }

    /** Whether {@code element} is in the list or set. */
    public static Value<Boolean> contains(Value<? extends Collection<Number>> elements, Number element) {
        return Invoke.value("contains", elements, element);
    }

    /** Whether {@code element} is one of the given plain Java values or {@link Value}s. */
    public static Value<Boolean> contains(Collection<?> elements, Value<?> element) {
        return Invoke.value("contains", elements, element);
    }

    /** How many elements a collection has, or characters a string. */
    public static Value<Number> length(Value<?> value) {
        return Invoke.value("length", value);
    }

    /** The only element, or null when there is none; an error when there are more. */
    public static <E> Value<E> one(Value<? extends Collection<E>> elements) {
        return Invoke.value("one", elements);
    }

    /** The sum of the numbers; an error when there is none. */
    public static Value<Number> sum(Value<? extends Collection<Number>> numbers) {
        return Invoke.value("sum", numbers);
    }
}
