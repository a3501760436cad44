package io.cloudoven.arm.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A literal that is no array and no object.
 *
 * @param value a {@link String}, {@link Boolean}, {@link Long}, {@link BigInteger}, {@link BigDecimal} or {@code null}
 */
record Scalar<T>(@Nullable Object value) implements Expr<T> {
    @Override
    public @Nullable Object json(Site site) {
        return value instanceof String text ? escaped(text) : value;
    }

    /** Only {@code [text]} is read as an expression and {@code [[text]} as a literal; the rest must not be either. */
    private static String escaped(String text) {
        if (!text.startsWith("[")) {
            return text;
        }
        return text.endsWith("]") ? "[" + text : "[" + new Literal(text).text() + "]";
    }

    @Override
    public LanguageExpression expression(Site site) {
        if (value instanceof String || value instanceof Long) {
            return new Literal(value);
        }
        if (value instanceof Number number) {
            String digits = number instanceof BigDecimal decimal ? decimal.toString() : number.toString();
            return Call.of("json", new Literal(digits));
        }
        return Call.of(String.valueOf(value));
    }

    @Override
    public String toString() {
        return expression(Site.UNKNOWN).text();
    }
}
