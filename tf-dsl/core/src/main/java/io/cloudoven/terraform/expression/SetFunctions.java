package io.cloudoven.terraform.expression;

import java.util.Collection;
import java.util.List;

/**
 * The collection functions that treat collections as sets.
 *
 * <pre>{@code SetValue<String> added = setsubtract(wanted, present);}</pre>
 *
 * <p>A list is taken as the set of its elements.
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class SetFunctions {
    private SetFunctions() {}

    /** The elements that are in all sets. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> SetValue<E> setintersection(
            Value<? extends Collection<? extends E>> first, Value<? extends Collection<? extends E>>... others) {
        return Invoke.set("setintersection", Invoke.with(first, others));
    }

    /** The elements that are in all sets of a collection. */
    public static <E> SetValue<E> setintersection(Expansion<? extends Collection<E>> sets) {
        return Invoke.set("setintersection", sets);
    }

    /** Each way to take one element of each collection, in order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> ListValue<List<E>> setproduct(
            Value<? extends Collection<? extends E>> first, Value<? extends Collection<? extends E>>... others) {
        return Invoke.list("setproduct", Invoke.with(first, others));
    }

    /** Each way to take one element of each set; as all of them are sets, so is the result. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> SetValue<List<E>> setproduct(SetValue<? extends E> first, SetValue<? extends E>... others) {
        return Invoke.set("setproduct", Invoke.with(first, others));
    }

    /** Each way to take one element of each list of a collection. */
    public static <E> ListValue<List<E>> setproduct(Expansion<? extends Collection<E>> lists) {
        return Invoke.list("setproduct", lists);
    }

    /** The elements of {@code set} that are not in {@code removed}. */
    public static <E> SetValue<E> setsubtract(
            Value<? extends Collection<E>> set, Value<? extends Collection<? extends E>> removed) {
        return Invoke.set("setsubtract", set, removed);
    }

    /** The elements of {@code set} but for the given plain Java values or {@link Value}s. */
    public static <E> SetValue<E> setsubtract(Value<? extends Collection<E>> set, Collection<?> removed) {
        return Invoke.set("setsubtract", set, removed);
    }

    /** The elements that are in any of the sets. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> SetValue<E> setunion(
            Value<? extends Collection<? extends E>> first, Value<? extends Collection<? extends E>>... others) {
        return Invoke.set("setunion", Invoke.with(first, others));
    }

    /** The elements that are in any set of a collection. */
    public static <E> SetValue<E> setunion(Expansion<? extends Collection<E>> sets) {
        return Invoke.set("setunion", sets);
    }
}
