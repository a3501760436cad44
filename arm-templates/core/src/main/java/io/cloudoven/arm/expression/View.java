package io.cloudoven.arm.expression;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value under another type. */
interface View<T> extends Expr<T> {

    Expr<?> value();

    @Override
    default @Nullable Object json(Site site) {
        return value().json(site);
    }

    @Override
    default LanguageExpression expression(Site site) {
        return value().expression(site);
    }

    @Override
    default Map<String, Expr<?>> parts() {
        return value().parts();
    }

    /** What is looked at, through all views. */
    static Expr<?> seenThrough(Expr<?> expr) {
        Expr<?> seen = expr;
        while (seen instanceof View<?> view) {
            seen = view.value();
        }
        return seen;
    }

    record Plain<T>(Expr<?> value) implements View<T> {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    record OfList<E>(Expr<?> value) implements View<List<E>>, ListExpr<E> {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    record OfMap<E>(Expr<?> value) implements View<Map<String, E>>, MapExpr<E> {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    record OfAny(Expr<?> value) implements View<Object>, AnyExpr {
        @Override
        public String toString() {
            return value.toString();
        }
    }
}
