package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Call;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Root;
import java.util.Collection;
import java.util.Map;

/**
 * What a {@code for_each} runs over, and the element at hand inside of it.
 *
 * <pre>{@code
 * group.forEach(Each.of(regions), (g, region) -> g.name(region.key()).location(region.value()))
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param <E> the type of {@link #value()}
 */
public final class Each<E> {
    private final Expression collection;
    private final String iterator;
    private final boolean list;

    private Each(Expression collection, String iterator, boolean list) {
        this.collection = collection;
        this.iterator = iterator;
        this.list = list;
    }

    /** Over a map: {@link #key()} and {@link #value()} of each entry. */
    public static <E> Each<E> ofMap(Value<? extends Map<String, E>> map) {
        return new Each<>(map.expression(), "each", false);
    }

    /** Over a plain Java map. */
    public static <E> Each<E> ofMap(Map<String, E> map) {
        return new Each<>(Literals.expression(map), "each", false);
    }

    /** Over a list or set; key and value are the element. A resource needs strings, a dynamic block takes any. */
    public static <E> Each<E> of(Value<? extends Collection<E>> elements) {
        return new Each<>(elements.expression(), "each", !(elements instanceof SetValue));
    }

    /** Over the given strings. */
    public static Each<String> of(String... elements) {
        return new Each<>(Literals.tuple((Object[]) elements), "each", true);
    }

    /** {@code each.key}, or the key of the dynamic block at hand. */
    public Value<String> key() {
        return new PlainValue<>(new Root(iterator).attribute("key"));
    }

    /** {@code each.value}, or the value of the dynamic block at hand. */
    public Value<E> value() {
        return new PlainValue<>(new Root(iterator).attribute("value"));
    }

    /** What a resource's {@code for_each} takes: a map or a set, so a list is wrapped in {@code toset}. */
    public Expression forResource() {
        return list ? Call.of("toset", collection) : collection;
    }

    /** What a dynamic block's {@code for_each} takes: any collection. */
    public Expression forDynamicBlock() {
        return collection;
    }

    /** The same, named as the iterator of a dynamic block. */
    public Each<E> named(String blockType) {
        return new Each<>(collection, blockType, list);
    }
}
