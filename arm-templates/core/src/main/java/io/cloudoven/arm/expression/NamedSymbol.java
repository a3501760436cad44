package io.cloudoven.arm.expression;

/**
 * A parameter or variable that is only named; the template knows whether it has one.
 *
 * @param function {@code parameters} or {@code variables}
 */
public record NamedSymbol(String function, String name) implements Symbol {
    @Override
    public LanguageExpression plain() {
        return Call.of(function, new Literal(name));
    }
}
