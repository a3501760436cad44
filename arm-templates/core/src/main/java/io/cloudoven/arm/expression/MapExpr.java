package io.cloudoven.arm.expression;

import java.util.Map;

/** An object in a template whose properties are all of one type, such as tags. */
public interface MapExpr<E> extends Expr<Map<String, E>> {

    /** {@code this.name}. */
    default Expr<E> get(String name) {
        return PropertyOf.of(this, name);
    }

    /** {@code this[name]}. */
    default Expr<E> get(Expr<String> name) {
        return ElementOf.of(this, name);
    }

    /** What is an object already, with the methods of one. */
    static <E> MapExpr<E> of(Expr<?> object) {
        return new View.OfMap<>(object);
    }
}
