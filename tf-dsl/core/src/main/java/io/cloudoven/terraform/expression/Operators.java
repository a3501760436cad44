package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Binary;
import io.cloudoven.terraform.hcl.Binary.Operator;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Unary;
import org.jspecify.annotations.Nullable;

/**
 * The operators but for the arithmetic ones, which are in {@link Arithmetic}.
 *
 * <pre>{@code
 * Value<Boolean> large = and(equal(environment, "prod"), greaterThan(nodes, 3));
 * Value<String> size = when(large).then("Standard_D4s_v5").otherwise(defaultSize);
 * }</pre>
 *
 * <p>Terraform evaluates both sides of {@code &&} and {@code ||} in the versions before 1.12; guard with {@link #when}
 * where the second must not be.
 *
 * @see <a href="https://opentofu.org/docs/language/expressions/operators/">Operators</a>
 */
public final class Operators {
    private Operators() {}

    /** {@code condition ? …}: goes on with {@code then} and {@code otherwise}. */
    public static Condition when(Value<Boolean> condition) {
        return new Condition(condition.expression());
    }

    /** {@code left == right}; false when the types differ. */
    public static <T> Value<Boolean> equal(Value<T> left, Value<? extends T> right) {
        return binary(Operator.EQUAL, left, right);
    }

    /** {@code left == right} for a plain Java value. */
    public static Value<Boolean> equal(Value<String> left, String right) {
        return binary(Operator.EQUAL, left, right);
    }

    /** {@code left == right} for a plain Java value. */
    public static Value<Boolean> equal(Value<Number> left, Number right) {
        return binary(Operator.EQUAL, left, right);
    }

    /** {@code left == right} for a plain Java value. */
    public static Value<Boolean> equal(Value<Boolean> left, boolean right) {
        return binary(Operator.EQUAL, left, right);
    }

    /** {@code left != right}. */
    public static <T> Value<Boolean> notEqual(Value<T> left, Value<? extends T> right) {
        return binary(Operator.NOT_EQUAL, left, right);
    }

    /** {@code left != right} for a plain Java value. */
    public static Value<Boolean> notEqual(Value<String> left, String right) {
        return binary(Operator.NOT_EQUAL, left, right);
    }

    /** {@code left != right} for a plain Java value. */
    public static Value<Boolean> notEqual(Value<Number> left, Number right) {
        return binary(Operator.NOT_EQUAL, left, right);
    }

    /** {@code left != right} for a plain Java value. */
    public static Value<Boolean> notEqual(Value<Boolean> left, boolean right) {
        return binary(Operator.NOT_EQUAL, left, right);
    }

    /** {@code value == null}. */
    public static Value<Boolean> isNull(Value<?> value) {
        return binary(Operator.EQUAL, value, null);
    }

    /** {@code value != null}. */
    public static Value<Boolean> isNotNull(Value<?> value) {
        return binary(Operator.NOT_EQUAL, value, null);
    }

    /** {@code left < right}. */
    public static Value<Boolean> lessThan(Value<Number> left, Value<Number> right) {
        return binary(Operator.LESS, left, right);
    }

    /** {@code left < right}. */
    public static Value<Boolean> lessThan(Value<Number> left, Number right) {
        return binary(Operator.LESS, left, right);
    }

    /** {@code left <= right}. */
    public static Value<Boolean> lessOrEqual(Value<Number> left, Value<Number> right) {
        return binary(Operator.LESS_OR_EQUAL, left, right);
    }

    /** {@code left <= right}. */
    public static Value<Boolean> lessOrEqual(Value<Number> left, Number right) {
        return binary(Operator.LESS_OR_EQUAL, left, right);
    }

    /** {@code left > right}. */
    public static Value<Boolean> greaterThan(Value<Number> left, Value<Number> right) {
        return binary(Operator.GREATER, left, right);
    }

    /** {@code left > right}. */
    public static Value<Boolean> greaterThan(Value<Number> left, Number right) {
        return binary(Operator.GREATER, left, right);
    }

    /** {@code left >= right}. */
    public static Value<Boolean> greaterOrEqual(Value<Number> left, Value<Number> right) {
        return binary(Operator.GREATER_OR_EQUAL, left, right);
    }

    /** {@code left >= right}. */
    public static Value<Boolean> greaterOrEqual(Value<Number> left, Number right) {
        return binary(Operator.GREATER_OR_EQUAL, left, right);
    }

    /** {@code first && second && …}. */
    @SafeVarargs
    public static Value<Boolean> and(Value<Boolean> first, Value<Boolean> second, Value<Boolean>... more) {
        return chain(Operator.AND, first, second, more);
    }

    /** {@code first || second || …}. */
    @SafeVarargs
    public static Value<Boolean> or(Value<Boolean> first, Value<Boolean> second, Value<Boolean>... more) {
        return chain(Operator.OR, first, second, more);
    }

    /** {@code !value}. */
    public static Value<Boolean> not(Value<Boolean> value) {
        return new PlainValue<>(new Unary(Unary.Operator.NOT, value.expression()));
    }

    @SafeVarargs
    private static Value<Boolean> chain(
            Operator operator, Value<Boolean> first, Value<Boolean> second, Value<Boolean>... more) {
        Value<Boolean> result = binary(operator, first, second);
        for (Value<Boolean> next : more) {
            result = binary(operator, result, next);
        }
        return result;
    }

    private static Value<Boolean> binary(Operator operator, Value<?> left, @Nullable Object right) {
        return new PlainValue<>(
                new Binary(operator, left.expression(), right == null ? Literal.NULL : Literals.expression(right)));
    }
}
