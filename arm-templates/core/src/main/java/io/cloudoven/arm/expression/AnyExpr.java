package io.cloudoven.arm.expression;

/**
 * A value in a template whose type is open, and what one may know of it nevertheless.
 *
 * <p>{@code as…} is a promise, not a conversion; {@code string(…)}, {@code toInt(…)} and {@code bool(…)} convert.
 */
public interface AnyExpr extends Expr<Object> {

    /** {@code this.name}. */
    default AnyExpr get(String name) {
        return of(PropertyOf.of(this, name));
    }

    /** {@code this[index]}, counted from 0. */
    default AnyExpr get(int index) {
        return of(ElementOf.of(this, Expr.of(index)));
    }

    /** {@code this[index]} where the index is a number or a name. */
    default AnyExpr get(Expr<?> index) {
        return of(ElementOf.of(this, index));
    }

    default Expr<String> asString() {
        return new View.Plain<>(this);
    }

    default Expr<Number> asNumber() {
        return new View.Plain<>(this);
    }

    default Expr<Boolean> asBoolean() {
        return new View.Plain<>(this);
    }

    default <E> ListExpr<E> asList() {
        return ListExpr.of(this);
    }

    default <E> MapExpr<E> asMap() {
        return MapExpr.of(this);
    }

    /** It as whatever is wanted. */
    default <T> Expr<T> as() {
        return new View.Plain<>(this);
    }

    /** Anything, as something whose type is open. */
    static AnyExpr of(Expr<?> value) {
        return value instanceof AnyExpr any ? any : new View.OfAny(value);
    }
}
