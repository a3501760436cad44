package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.ForObject;
import io.cloudoven.terraform.hcl.ForTuple;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@code for} expression over elements that lacks only its result; see {@link For#each}.
 *
 * <p>Immutable.
 *
 * @param <V> how the lambdas see an element
 */
public final class ForElement<V extends Value<?>> {
    private final Expression collection;
    private final Function<Expression, V> view;
    private final VariableNames name;
    private final @Nullable Function<? super V, Value<Boolean>> condition;

    private ForElement(
            Expression collection,
            Function<Expression, V> view,
            VariableNames name,
            @Nullable Function<? super V, Value<Boolean>> condition) {
        this.collection = collection;
        this.view = view;
        this.name = name;
        this.condition = condition;
    }

    static <V extends Value<?>> ForElement<V> over(Expression collection, Function<Expression, V> view) {
        return new ForElement<>(collection, view, VariableNames.generated("v"), null);
    }

    /**
     * Calls the variable {@code name}. It gets a number behind only where it would capture another reference.
     *
     * @throws IllegalArgumentException when that is no name of HCL
     */
    public ForElement<V> named(String name) {
        return new ForElement<>(collection, view, VariableNames.given(name), condition);
    }

    /** Leaves out the elements for which {@code condition} does not hold; of several all must hold. */
    public ForElement<V> where(Function<? super V, Value<Boolean>> condition) {
        Function<? super V, Value<Boolean>> before = this.condition;
        return new ForElement<>(
                collection,
                view,
                name,
                before == null ? condition : x -> Operators.and(before.apply(x), condition.apply(x)));
    }

    /** {@code [for v in collection : result]}. */
    public <R> ListValue<R> list(Function<? super V, ? extends Value<R>> result) {
        Body body = new Body();
        Expression each = result.apply(body.element).expression();
        LoopVariables.Settled names = body.variables.settle(TreeRewriter.tuple(each, body.condition));
        return new PlainList<>(
                new ForTuple("", names.value(), collection, names.body().rewrite(each), body.condition(names)));
    }

    /** {@code {for v in collection : key => value}}; an error in Terraform when a key comes twice. */
    public <R> MapValue<R> map(Function<? super V, Value<String>> key, Function<? super V, ? extends Value<R>> value) {
        return new PlainMap<>(object(key, value, false));
    }

    /** {@code {for v in collection : key => value...}}: the values of each key as a list. */
    public <R> MapValue<List<R>> group(
            Function<? super V, Value<String>> key, Function<? super V, ? extends Value<R>> value) {
        return new PlainMap<>(object(key, value, true));
    }

    private ForObject object(
            Function<? super V, Value<String>> key, Function<? super V, ? extends Value<?>> value, boolean grouping) {
        Body body = new Body();
        Expression resultKey = key.apply(body.element).expression();
        Expression resultValue = value.apply(body.element).expression();
        LoopVariables.Settled names = body.variables.settle(TreeRewriter.tuple(resultKey, resultValue, body.condition));
        return new ForObject(
                "",
                names.value(),
                collection,
                names.body().rewrite(resultKey),
                names.body().rewrite(resultValue),
                grouping,
                body.condition(names));
    }

    /** The variable of one expression, and the condition on it. */
    private final class Body {
        final LoopVariables variables = new LoopVariables(name);
        final V element = view.apply(variables.value());
        final @Nullable Expression condition = ForElement.this.condition == null
                ? null
                : ForElement.this.condition.apply(element).expression();

        @Nullable
        Expression condition(LoopVariables.Settled names) {
            return condition == null ? null : names.body().rewrite(condition);
        }
    }
}
