package io.cloudoven.arm.expression;

/** An expression that is the same everywhere. */
record Written<T>(LanguageExpression expression) implements Computed<T> {
    @Override
    public LanguageExpression expression(Site site) {
        return expression;
    }

    @Override
    public String toString() {
        return expression.text();
    }
}
