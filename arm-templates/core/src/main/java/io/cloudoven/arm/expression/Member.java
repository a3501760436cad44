package io.cloudoven.arm.expression;

/** {@code target.name}. */
public record Member(LanguageExpression target, String name) implements LanguageExpression {
    @Override
    public String toString() {
        return text();
    }
}
