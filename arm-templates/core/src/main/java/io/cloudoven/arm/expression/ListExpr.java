package io.cloudoven.arm.expression;

import java.util.List;

/** An array in a template. */
public interface ListExpr<E> extends Expr<List<E>> {

    /** {@code this[index]}, counted from 0. */
    default Expr<E> get(int index) {
        return ElementOf.of(this, Expr.of(index));
    }

    /** {@code this[index]}. */
    default Expr<E> get(Expr<? extends Number> index) {
        return ElementOf.of(this, index);
    }

    /** What is an array already, with the methods of one. */
    static <E> ListExpr<E> of(Expr<?> array) {
        return new View.OfList<>(array);
    }
}
