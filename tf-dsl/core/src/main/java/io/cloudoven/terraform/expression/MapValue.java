package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import java.util.Map;

/** A Terraform map from strings to values of one type. */
public interface MapValue<E> extends Value<Map<String, E>> {

    /** {@code this["key"]}. */
    default Value<E> get(String key) {
        return new PlainValue<>(expression().index(Literal.of(key)));
    }

    /** {@code this[key]}. */
    default Value<E> get(Value<String> key) {
        return new PlainValue<>(expression().index(key.expression()));
    }

    /** The map that {@code value} already is, with the methods of a map. */
    static <E> MapValue<E> of(Value<Map<String, E>> value) {
        return value instanceof MapValue<E> map ? map : new PlainMap<>(value.expression());
    }

    /** A map for a hand-made expression tree. */
    static <E> MapValue<E> of(Expression expression) {
        return new PlainMap<>(expression);
    }
}
