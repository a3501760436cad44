package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.ForObject;
import io.cloudoven.terraform.hcl.ForTuple;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@code for} expression over keys and values that lacks only its result; see {@link For#eachEntry} and {@link
 * For#eachIndexed}.
 *
 * <p>Immutable.
 *
 * @param <K> the type of the keys: {@link String}, or {@link Number} for the places in a list
 * @param <V> how the lambdas see a value
 */
public final class ForEntry<K, V extends Value<?>> {
    private final Expression collection;
    private final Function<Expression, V> view;
    private final VariableNames names;
    private final @Nullable BiFunction<? super Value<K>, ? super V, Value<Boolean>> condition;

    private ForEntry(
            Expression collection,
            Function<Expression, V> view,
            VariableNames names,
            @Nullable BiFunction<? super Value<K>, ? super V, Value<Boolean>> condition) {
        this.collection = collection;
        this.view = view;
        this.names = names;
        this.condition = condition;
    }

    static <K, V extends Value<?>> ForEntry<K, V> over(
            Expression collection, String key, Function<Expression, V> view) {
        return new ForEntry<>(collection, view, VariableNames.generated(key, "v"), null);
    }

    /**
     * Calls the variables {@code key} and {@code value}. They get a number behind only where they would capture another
     * reference.
     *
     * @throws IllegalArgumentException when those are no two names of HCL
     */
    public ForEntry<K, V> named(String key, String value) {
        return new ForEntry<>(collection, view, VariableNames.given(key, value), condition);
    }

    /** Leaves out the entries for which {@code condition} does not hold; of several all must hold. */
    public ForEntry<K, V> where(BiFunction<? super Value<K>, ? super V, Value<Boolean>> condition) {
        BiFunction<? super Value<K>, ? super V, Value<Boolean>> before = this.condition;
        return new ForEntry<>(
                collection,
                view,
                names,
                before == null ? condition : (k, v) -> Operators.and(before.apply(k, v), condition.apply(k, v)));
    }

    /** {@code [for k, v in collection : result]}. */
    public <R> ListValue<R> list(BiFunction<? super Value<K>, ? super V, ? extends Value<R>> result) {
        Body body = new Body();
        Expression each = result.apply(body.key, body.value).expression();
        LoopVariables.Settled settled = body.variables.settle(TreeRewriter.tuple(each, body.condition));
        return new PlainList<>(new ForTuple(
                settled.key(), settled.value(), collection, settled.body().rewrite(each), body.condition(settled)));
    }

    /** {@code {for k, v in collection : key => value}}; an error in Terraform when a key comes twice. */
    public <R> MapValue<R> map(
            BiFunction<? super Value<K>, ? super V, ? extends Value<?>> key,
            BiFunction<? super Value<K>, ? super V, ? extends Value<R>> value) {
        return new PlainMap<>(object(key, value, false));
    }

    /** {@code {for k, v in collection : key => value...}}: the values of each key as a list. */
    public <R> MapValue<List<R>> group(
            BiFunction<? super Value<K>, ? super V, ? extends Value<?>> key,
            BiFunction<? super Value<K>, ? super V, ? extends Value<R>> value) {
        return new PlainMap<>(object(key, value, true));
    }

    private ForObject object(
            BiFunction<? super Value<K>, ? super V, ? extends Value<?>> key,
            BiFunction<? super Value<K>, ? super V, ? extends Value<?>> value,
            boolean grouping) {
        Body body = new Body();
        Expression resultKey = key.apply(body.key, body.value).expression();
        Expression resultValue = value.apply(body.key, body.value).expression();
        LoopVariables.Settled settled =
                body.variables.settle(TreeRewriter.tuple(resultKey, resultValue, body.condition));
        return new ForObject(
                settled.key(),
                settled.value(),
                collection,
                settled.body().rewrite(resultKey),
                settled.body().rewrite(resultValue),
                grouping,
                body.condition(settled));
    }

    /** The variables of one expression, and the condition on them. */
    private final class Body {
        final LoopVariables variables = new LoopVariables(names);
        final Value<K> key = new PlainValue<>(variables.key());
        final V value = view.apply(variables.value());
        final @Nullable Expression condition = ForEntry.this.condition == null
                ? null
                : ForEntry.this.condition.apply(key, value).expression();

        @Nullable
        Expression condition(LoopVariables.Settled settled) {
            return condition == null ? null : settled.body().rewrite(condition);
        }
    }
}
