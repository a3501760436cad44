package io.cloudoven.arm.expression;

/** {@code target[index]}. */
record ElementOf<T>(Expr<?> target, Expr<?> index) implements Computed<T> {
    static <T> Expr<T> of(Expr<?> target, Expr<?> index) {
        return new ElementOf<>(target, index);
    }

    @Override
    public LanguageExpression expression(Site site) {
        return new Element(target.expression(site), index.expression(site));
    }

    @Override
    public String toString() {
        return expression(Site.UNKNOWN).text();
    }
}
