package io.cloudoven.arm.expression;

/** {@code target[index]}. */
public record Element(LanguageExpression target, LanguageExpression index) implements LanguageExpression {
    @Override
    public String toString() {
        return text();
    }
}
