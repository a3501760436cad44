package io.cloudoven.terraform.expression;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code for} expressions, with lambdas for their parts.
 *
 * <pre>{@code
 * ListValue<String> names = For.each(list).where(x -> notEqual(x, "")).list(x -> upper(x));
 * // [for v in var.names : upper(v) if v != ""]
 *
 * MapValue<String> ids = For.eachEntry(subnets).map((name, id) -> name, (name, id) -> lower(id));
 * // {for k, v in local.subnets : k => lower(v)}
 * }</pre>
 *
 * <p>Each lambda is called once, with references to the variables. Their names are {@code v}, {@code k} or {@code i},
 * with a number behind where that would shadow a variable or capture a reference; {@code named} chooses others. Raw HCL
 * in a lambda should refer to variables that are named.
 *
 * <p>Lambdas see plain {@link Value}s. A {@code view} makes them something to look into:
 *
 * <pre>{@code For.each(rows, MapValue::of).list(row -> row.get("name"))}</pre>
 *
 * @see <a href="https://opentofu.org/docs/language/expressions/for/">for expressions</a>
 */
public final class For {
    private For() {}

    /** Over the elements of a list or set. */
    public static <E> ForElement<Value<E>> each(Value<? extends Collection<E>> elements) {
        return each(elements, Function.identity());
    }

    /** Over the elements of a list or set, each seen through {@code view}. */
    public static <E, V extends Value<?>> ForElement<V> each(
            Value<? extends Collection<E>> elements, Function<Value<E>, V> view) {
        return ForElement.over(elements.expression(), node -> view.apply(new PlainValue<>(node)));
    }

    /** Over the elements of a list, with the place of each, counted from 0. */
    public static <E> ForEntry<Number, Value<E>> eachIndexed(Value<List<E>> list) {
        return eachIndexed(list, Function.identity());
    }

    /** Over the elements of a list, with the place of each, counted from 0, each seen through {@code view}. */
    public static <E, V extends Value<?>> ForEntry<Number, V> eachIndexed(
            Value<List<E>> list, Function<Value<E>, V> view) {
        return ForEntry.over(list.expression(), "i", node -> view.apply(new PlainValue<>(node)));
    }

    /** Over the entries of a map. */
    public static <E> ForEntry<String, Value<E>> eachEntry(Value<Map<String, E>> map) {
        return eachEntry(map, Function.identity());
    }

    /** Over the entries of a map, the value of each seen through {@code view}. */
    public static <E, V extends Value<?>> ForEntry<String, V> eachEntry(
            Value<Map<String, E>> map, Function<Value<E>, V> view) {
        return ForEntry.over(map.expression(), "k", node -> view.apply(new PlainValue<>(node)));
    }
}
