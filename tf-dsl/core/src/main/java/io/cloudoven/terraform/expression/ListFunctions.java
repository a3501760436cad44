package io.cloudoven.terraform.expression;

import java.util.Collection;
import java.util.List;

/**
 * The collection functions that result in a list or look into one.
 *
 * <pre>{@code
 * ListValue<String> zones = slice(available, 0, 3);
 * ListValue<String> all = distinct(concat(zones, more));
 * }</pre>
 *
 * <p>Where a {@link Collection} is taken Terraform makes a list of a set, in an order of its own. {@code range} is in
 * {@link RangeFunction}.
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class ListFunctions {
    private ListFunctions() {}

    /** The list in pieces of at most so many elements. */
    public static <E> ListValue<List<E>> chunklist(Value<? extends Collection<E>> list, int size) {
        return Invoke.list("chunklist", list, size);
    }

    /** The list in pieces of at most so many elements. */
    public static <E> ListValue<List<E>> chunklist(Value<? extends Collection<E>> list, Value<Number> size) {
        return Invoke.list("chunklist", list, size);
    }

    /** The first list that is not empty. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> ListValue<E> coalescelist(
            Value<? extends List<? extends E>> first, Value<? extends List<? extends E>>... others) {
        return Invoke.list("coalescelist", Invoke.with(first, others));
    }

    /** {@code list}, or the given plain Java values or {@link Value}s when it is empty. */
    public static <E> ListValue<E> coalescelist(Value<? extends List<E>> list, Collection<?> otherwise) {
        return Invoke.list("coalescelist", list, otherwise);
    }

    /** The list without its null and empty strings. */
    public static ListValue<String> compact(Value<? extends Collection<String>> list) {
        return Invoke.list("compact", list);
    }

    /** The lists, one after the other. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> ListValue<E> concat(
            Value<? extends List<? extends E>> first, Value<? extends List<? extends E>>... others) {
        return Invoke.list("concat", Invoke.with(first, others));
    }

    /** The list, and after it the given plain Java values or {@link Value}s. */
    public static <E> ListValue<E> concat(Value<? extends List<E>> list, Collection<?> more) {
        return Invoke.list("concat", list, more);
    }

    /** The lists in a collection, one after the other. */
    public static <E> ListValue<E> concat(Expansion<? extends List<E>> lists) {
        return Invoke.list("concat", lists);
    }

    /** The list with each element only where it stands first. */
    public static <E> ListValue<E> distinct(Value<? extends Collection<E>> list) {
        return Invoke.list("distinct", list);
    }

    /** The element at {@code index}, which starts over at the end of the list. */
    public static <E> Value<E> element(Value<? extends List<E>> list, int index) {
        return Invoke.value("element", list, index);
    }

    /** The element at {@code index}, which starts over at the end of the list. */
    public static <E> Value<E> element(Value<? extends List<E>> list, Value<Number> index) {
        return Invoke.value("element", list, index);
    }

    /**
     * The elements of the lists in a list, one after the other.
     *
     * <p>Terraform goes on into lists at any depth; the type here tells of one.
     */
    public static <E> ListValue<E> flatten(Value<? extends Collection<? extends Collection<? extends E>>> lists) {
        return Invoke.list("flatten", lists);
    }

    /** Where {@code element} stands first in the list; an error when it does not. */
    public static <E> Value<Number> index(Value<? extends List<E>> list, Value<? extends E> element) {
        return Invoke.value("index", list, element);
    }

    /** Where {@code element} stands first in the list; an error when it does not. */
    public static Value<Number> index(Value<? extends List<String>> list, String element) {
        return Invoke.value("index", list, element);
    }

    /** Where {@code element} stands first in the list; an error when it does not. */
    public static Value<Number> index(Value<? extends List<Number>> list, Number element) {
        return Invoke.value("index", list, element);
    }

    /** Those of {@code values} that stand where {@code keys} has one of {@code searched}. */
    public static <E, K> ListValue<E> matchkeys(
            Value<? extends Collection<E>> values,
            Value<? extends Collection<K>> keys,
            Value<? extends Collection<K>> searched) {
        return Invoke.list("matchkeys", values, keys, searched);
    }

    /** The list backwards. */
    public static <E> ListValue<E> reverse(Value<? extends Collection<E>> list) {
        return Invoke.list("reverse", list);
    }

    /** The elements from {@code start} to before {@code end}, counted from 0. */
    public static <E> ListValue<E> slice(Value<? extends List<E>> list, int start, int end) {
        return Invoke.list("slice", list, start, end);
    }

    /** The elements from {@code start} to before {@code end}, counted from 0. */
    public static <E> ListValue<E> slice(Value<? extends List<E>> list, int start, Value<Number> end) {
        return Invoke.list("slice", list, start, end);
    }

    /** The elements from {@code start} to before {@code end}, counted from 0. */
    public static <E> ListValue<E> slice(Value<? extends List<E>> list, Value<Number> start, Value<Number> end) {
        return Invoke.list("slice", list, start, end);
    }

    /** The strings in the order of their characters. */
    public static ListValue<String> sort(Value<? extends Collection<String>> list) {
        return Invoke.list("sort", list);
    }
}
