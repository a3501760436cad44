package io.cloudoven.terraform.hcl;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A literal: {@code null}, a boolean, a number or a string without interpolation.
 *
 * <p>A string literal stands for exactly its characters; <code>${</code> and <code>%{</code> in it are escaped when printed.
 * Terraform holds every string in Unicode's normalization form C, so one that is not in that form equals the one that
 * is. Half a surrogate pair is refused, and so is a number of more than 153 significant digits or beyond 1e±10000.
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
        if (value instanceof String text) {
            WellFormed.check(text, "a string");
        } else if (value instanceof BigDecimal number) {
            value = Numbers.check(number);
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

    /** The value; of a string only its length, since it may be a secret. */
    @Override
    public String toString() {
        return value instanceof String text ? "Literal[" + text.length() + " characters]" : "Literal[" + value + "]";
    }
}
