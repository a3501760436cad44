package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import java.util.List;

/** A Terraform list (or tuple of one element type). */
public interface ListValue<E> extends Value<List<E>> {

    /** {@code this[index]}, counted from 0. */
    default Value<E> get(int index) {
        return new PlainValue<>(expression().index(Literal.of(index)));
    }

    /** {@code this[index]}. */
    default Value<E> get(Value<Number> index) {
        return new PlainValue<>(expression().index(index.expression()));
    }

    /** The list that {@code value} already is, with the methods of a list. */
    static <E> ListValue<E> of(Value<List<E>> value) {
        return value instanceof ListValue<E> list ? list : new PlainList<>(value.expression());
    }

    /** A list for a hand-made expression tree. */
    static <E> ListValue<E> of(Expression expression) {
        return new PlainList<>(expression);
    }
}
