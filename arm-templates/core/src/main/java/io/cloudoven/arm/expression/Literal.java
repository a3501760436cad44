package io.cloudoven.arm.expression;

/**
 * A string or an integer.
 *
 * @param value a {@link String} or a {@link Long}
 */
public record Literal(Object value) implements LanguageExpression {
    public Literal {
        if (!(value instanceof String || value instanceof Long)) {
            throw new IllegalArgumentException("a literal of the template language is a String or a Long, but got "
                    + value.getClass().getName());
        }
    }

    @Override
    public String toString() {
        return text();
    }
}
