package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Conditional;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import java.util.function.Function;

/**
 * A conditional expression that lacks only what results when the condition does not hold; see {@link
 * Operators#when}.
 *
 * <p>Immutable.
 *
 * @param <T> the type of both results
 * @param <V> how the whole is seen: a {@link ListValue} when the first result is one
 */
public final class ThenBranch<T, V extends Value<T>> {
    private final Expression condition;
    private final Expression then;
    private final Function<Expression, V> typed;

    ThenBranch(Expression condition, Expression then, Function<Expression, V> typed) {
        this.condition = condition;
        this.then = then;
        this.typed = typed;
    }

    /** What results otherwise; it may be another conditional. */
    public V otherwise(Value<? extends T> value) {
        return whole(value.expression());
    }

    /** A plain Java value that results otherwise. */
    public V otherwise(T value) {
        return whole(Literals.expression(value));
    }

    /** Null results otherwise: for an argument, as if it were not set. */
    public V otherwiseNull() {
        return whole(Literal.NULL);
    }

    private V whole(Expression otherwise) {
        return typed.apply(new Conditional(condition, then, otherwise));
    }
}
