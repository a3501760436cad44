package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Binary;
import io.cloudoven.terraform.hcl.Binary.Operator;
import io.cloudoven.terraform.hcl.Unary;

/**
 * The arithmetic operators.
 *
 * <pre>{@code Value<Number> port = plus(count.index(), 8000); // count.index + 8000}</pre>
 *
 * <p>Parentheses are written where precedence asks for them: {@code times(plus(a, b), 2)} is {@code (a + b) * 2}.
 *
 * @see <a href="https://opentofu.org/docs/language/expressions/operators/">Operators</a>
 */
public final class Arithmetic {
    private Arithmetic() {}

    /** {@code left + right}. */
    public static Value<Number> plus(Value<Number> left, Value<Number> right) {
        return binary(Operator.ADD, left, right);
    }

    /** {@code left + right}. */
    public static Value<Number> plus(Value<Number> left, Number right) {
        return binary(Operator.ADD, left, right);
    }

    /** {@code left + right}. */
    public static Value<Number> plus(Number left, Value<Number> right) {
        return binary(Operator.ADD, left, right);
    }

    /** {@code left - right}. */
    public static Value<Number> minus(Value<Number> left, Value<Number> right) {
        return binary(Operator.SUBTRACT, left, right);
    }

    /** {@code left - right}. */
    public static Value<Number> minus(Value<Number> left, Number right) {
        return binary(Operator.SUBTRACT, left, right);
    }

    /** {@code left - right}. */
    public static Value<Number> minus(Number left, Value<Number> right) {
        return binary(Operator.SUBTRACT, left, right);
    }

    /** {@code left * right}. */
    public static Value<Number> times(Value<Number> left, Value<Number> right) {
        return binary(Operator.MULTIPLY, left, right);
    }

    /** {@code left * right}. */
    public static Value<Number> times(Value<Number> left, Number right) {
        return binary(Operator.MULTIPLY, left, right);
    }

    /** {@code left * right}. */
    public static Value<Number> times(Number left, Value<Number> right) {
        return binary(Operator.MULTIPLY, left, right);
    }

    /** {@code left / right}; a fraction, not cut to a whole number. */
    public static Value<Number> dividedBy(Value<Number> left, Value<Number> right) {
        return binary(Operator.DIVIDE, left, right);
    }

    /** {@code left / right}; a fraction, not cut to a whole number. */
    public static Value<Number> dividedBy(Value<Number> left, Number right) {
        return binary(Operator.DIVIDE, left, right);
    }

    /** {@code left / right}; a fraction, not cut to a whole number. */
    public static Value<Number> dividedBy(Number left, Value<Number> right) {
        return binary(Operator.DIVIDE, left, right);
    }

    /** {@code left % right}; the remainder, with the sign of {@code left}. */
    public static Value<Number> modulo(Value<Number> left, Value<Number> right) {
        return binary(Operator.MODULO, left, right);
    }

    /** {@code left % right}; the remainder, with the sign of {@code left}. */
    public static Value<Number> modulo(Value<Number> left, Number right) {
        return binary(Operator.MODULO, left, right);
    }

    /** {@code left % right}; the remainder, with the sign of {@code left}. */
    public static Value<Number> modulo(Number left, Value<Number> right) {
        return binary(Operator.MODULO, left, right);
    }

    /** {@code -value}. */
    public static Value<Number> negate(Value<Number> value) {
        return new PlainValue<>(new Unary(Unary.Operator.NEGATE, value.expression()));
    }

    private static Value<Number> binary(Operator operator, Object left, Object right) {
        return new PlainValue<>(new Binary(operator, Literals.expression(left), Literals.expression(right)));
    }
}
