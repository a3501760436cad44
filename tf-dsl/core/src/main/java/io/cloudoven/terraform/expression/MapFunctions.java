package io.cloudoven.terraform.expression;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The collection functions that result in a map or look into one.
 *
 * <pre>{@code
 * MapValue<String> tags = merge(common, Map.of("env", "prod"));
 * Value<String> size = lookup(sizes, "web", "Standard_B2s");
 * }</pre>
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class MapFunctions {
    private MapFunctions() {}

    /** The keys, sorted. */
    public static ListValue<String> keys(Value<? extends Map<String, ?>> map) {
        return Invoke.list("keys", map);
    }

    /** The values, in the order of their keys. */
    public static <E> ListValue<E> values(Value<? extends Map<String, E>> map) {
        return Invoke.list("values", map);
    }

    /** The value at {@code key}; an error when there is none. */
    public static <E> Value<E> lookup(Value<? extends Map<String, E>> map, String key) {
        return Invoke.value("lookup", map, key);
    }

    /** The value at {@code key}; an error when there is none. */
    public static <E> Value<E> lookup(Value<? extends Map<String, E>> map, Value<String> key) {
        return Invoke.value("lookup", map, key);
    }

    /** The value at {@code key}, or {@code otherwise} when there is none. */
    public static <E> Value<E> lookup(Value<? extends Map<String, E>> map, String key, Value<? extends E> otherwise) {
        return Invoke.value("lookup", map, key, otherwise);
    }

    /** The value at {@code key}, or {@code otherwise} when there is none. */
    public static <E> Value<E> lookup(
            Value<? extends Map<String, E>> map, Value<String> key, Value<? extends E> otherwise) {
        return Invoke.value("lookup", map, key, otherwise);
    }

    /** The value at {@code key}, or {@code otherwise} when there is none. */
    public static Value<String> lookup(Value<? extends Map<String, String>> map, String key, String otherwise) {
        return Invoke.value("lookup", map, key, otherwise);
    }

    /** The value at {@code key}, or {@code otherwise} when there is none. */
    public static Value<String> lookup(Value<? extends Map<String, String>> map, Value<String> key, String otherwise) {
        return Invoke.value("lookup", map, key, otherwise);
    }

    /** The value at {@code key}, or {@code otherwise} when there is none. */
    public static Value<Number> lookup(Value<? extends Map<String, Number>> map, String key, Number otherwise) {
        return Invoke.value("lookup", map, key, otherwise);
    }

    /** The value at {@code key}, or {@code otherwise} when there is none. */
    public static Value<Number> lookup(Value<? extends Map<String, Number>> map, Value<String> key, Number otherwise) {
        return Invoke.value("lookup", map, key, otherwise);
    }

    /** The value at {@code key}, or {@code otherwise} when there is none. */
    public static Value<Boolean> lookup(Value<? extends Map<String, Boolean>> map, String key, boolean otherwise) {
        return Invoke.value("lookup", map, key, otherwise);
    }

    /** The value at {@code key}, or {@code otherwise} when there is none. */
    public static Value<Boolean> lookup(
            Value<? extends Map<String, Boolean>> map, Value<String> key, boolean otherwise) {
        return Invoke.value("lookup", map, key, otherwise);
    }

    /** The entries of all maps; of those with the same key the last one. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> MapValue<E> merge(
            Value<? extends Map<String, ? extends E>> first, Value<? extends Map<String, ? extends E>>... others) {
        return Invoke.map("merge", Invoke.with(first, others));
    }

    /** The entries of {@code map} and over them those of a plain map of Java values or {@link Value}s. */
    public static <E> MapValue<E> merge(Value<? extends Map<String, E>> map, Map<String, ?> more) {
        return Invoke.map("merge", map, more);
    }

    /** The entries of a plain map of Java values or {@link Value}s and over them those of {@code map}. */
    public static <E> MapValue<E> merge(Map<String, ?> defaults, Value<? extends Map<String, E>> map) {
        return Invoke.map("merge", defaults, map);
    }

    /** The entries of all maps in a collection. */
    public static <E> MapValue<E> merge(Expansion<? extends Map<String, E>> maps) {
        return Invoke.map("merge", maps);
    }

    /** Keys and elements swapped: for each string in the lists, the keys of the lists it is in. */
    public static MapValue<List<String>> transpose(Value<? extends Map<String, ? extends Collection<String>>> lists) {
        return Invoke.map("transpose", lists);
    }

    /** The map of each key to the value at the same place. */
    public static <E> MapValue<E> zipmap(Value<? extends Collection<String>> keys, Value<? extends List<E>> values) {
        return Invoke.map("zipmap", keys, values);
    }
}
