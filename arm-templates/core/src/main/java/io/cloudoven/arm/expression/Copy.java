package io.cloudoven.arm.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An array with one element for each index from 0.
 *
 * <p>Where the language allows it, in the properties of a resource, in variables and in outputs, it is written as a
 * {@code copy}; elsewhere as {@code map(range(0, count), …)}.
 *
 * <pre>{@code
 * Expr<List<String>> names = Copy.of(3, index -> format("disk-{0}", index));
 * }</pre>
 */
public final class Copy<E> implements ListExpr<E>, Computed<List<E>> {
    private final Expr<? extends Number> count;
    private final LoopVariable index;
    private final Expr<? extends E> element;

    private Copy(Expr<? extends Number> count, LoopVariable index, Expr<? extends E> element) {
        this.count = count;
        this.index = index;
        this.element = element;
    }

    /** {@code count} elements. */
    public static <E> Copy<E> of(int count, Function<? super Expr<Number>, ? extends Expr<? extends E>> element) {
        return of(Expr.of(count), element);
    }

    /** {@code count} elements, 0 to 800. */
    public static <E> Copy<E> of(
            Expr<? extends Number> count, Function<? super Expr<Number>, ? extends Expr<? extends E>> element) {
        LoopVariable index = new LoopVariable("index");
        return new Copy<>(count, index, element.apply(new SymbolExpr<>(index)));
    }

    /** One element for each of {@code items}. */
    public static <T, E> Copy<E> each(
            Expr<? extends List<T>> items, Function<? super Expr<T>, ? extends Expr<? extends E>> element) {
        ListExpr<T> list = ListExpr.of(items);
        return of(FunctionCall.<Number>of("length", items), index -> element.apply(list.get(index)));
    }

    /** The copy that a value is, under whatever type; {@code null} when it is none. */
    public static @Nullable Copy<?> in(Expr<?> value) {
        return View.seenThrough(value) instanceof Copy<?> copy ? copy : null;
    }

    /** How it is written where a {@code copy} of that name may stand. */
    public Map<String, @Nullable Object> json(String name, Site site) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        copy.put("name", name);
        copy.putAll(json(site, Call.of("copyIndex", new Literal(name))));
        return copy;
    }

    /** How it is written where a {@code copy} without a name may stand, as in outputs. */
    public Map<String, @Nullable Object> unnamedJson(Site site) {
        return json(site, Call.of("copyIndex"));
    }

    private Map<String, @Nullable Object> json(Site site, Call copyIndex) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        copy.put("count", count.json(site));
        copy.put("input", element.json(site.with(index, Expr.written(copyIndex))));
        return copy;
    }

    @Override
    public LanguageExpression expression(Site site) {
        Expr<?> indices = FunctionCall.of("range", 0, count);
        Lambda lambda = new Lambda(List.of(index), element);
        return FunctionCall.of("map", indices, lambda).expression(site);
    }

    @Override
    public Map<String, Expr<?>> parts() {
        return Map.of("[*]", element);
    }

    @Override
    public String toString() {
        return expression(Site.UNKNOWN).text();
    }
}
