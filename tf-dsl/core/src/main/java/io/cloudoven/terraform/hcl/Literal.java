package io.cloudoven.terraform.hcl;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A literal: {@code null}, a boolean, a number or a string without interpolation.
 *
 * <p>A string literal stands for exactly its characters; {@code ${} and {@code %{} in it are escaped when printed.
 *
 * @param value {@code null}, a {@link Boolean}, a {@link BigDecimal}, a {@link Long} or a {@link String}
 */
public record Literal(@Nullable Object value) implements Expression {

    public static final Literal NULL = new Literal(null);
    public static final Literal TRUE = new Literal(true);
    public static final Literal FALSE = new Literal(false);

    public Literal {
        if (value != null
                && !(value instanceof String)
                && !(value instanceof Boolean)
                && !(value instanceof BigDecimal)
                && !(value instanceof Long)) {
            throw new IllegalArgumentException("a literal is null, a Boolean, Long, BigDecimal or String, but got "
                    + value.getClass().getName());
        }
    }

    public static Literal of(String value) {
        return new Literal(Objects.requireNonNull(value, "value"));
    }

    public static Literal of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * A number literal.
     *
     * @throws IllegalArgumentException when {@code value} is not finite, since HCL has no such number
     */
    public static Literal of(Number value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return new Literal(value.longValue());
        }
        if (value instanceof BigDecimal) {
            return new Literal(value);
        }
        String text = value.toString();
        try {
            return new Literal(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("HCL has no number " + text + "; give a finite one", e);
        }
    }
}
