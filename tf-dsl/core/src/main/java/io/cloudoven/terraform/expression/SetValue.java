package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import java.util.Set;

/** A Terraform set. It has no order and no index; see {@code sort}, {@code tolist} and {@code one}. */
public interface SetValue<E> extends Value<Set<E>> {

    /** The set that {@code value} already is. */
    static <E> SetValue<E> of(Value<Set<E>> value) {
        return value instanceof SetValue<E> set ? set : new PlainSet<>(value.expression());
    }

    /** A set for a hand-made expression tree. */
    static <E> SetValue<E> of(Expression expression) {
        return new PlainSet<>(expression);
    }
}
