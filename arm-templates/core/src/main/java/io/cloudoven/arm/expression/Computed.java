package io.cloudoven.arm.expression;

/** A value that is always written as an expression. */
interface Computed<T> extends Expr<T> {
    @Override
    default Object json(Site site) {
        return "[" + expression(site).text() + "]";
    }
}
