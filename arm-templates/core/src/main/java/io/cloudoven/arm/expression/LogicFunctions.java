package io.cloudoven.arm.expression;

/** The comparison and logical functions. */
abstract class LogicFunctions extends NumericFunctions {
    LogicFunctions() {}

    /** Whether the first number or string is greater. */
    public static <T> Expr<Boolean> greater(Expr<? extends T> first, Expr<? extends T> second) {
        return FunctionCall.of("greater", first, second);
    }

    /** Whether the first number or string is greater. */
    public static Expr<Boolean> greater(Expr<? extends Number> first, Number second) {
        return FunctionCall.of("greater", first, second);
    }

    /** Whether the first number or string is greater. */
    public static Expr<Boolean> greater(Expr<String> first, String second) {
        return FunctionCall.of("greater", first, second);
    }

    /** Whether the first number or string is greater or equal. */
    public static <T> Expr<Boolean> greaterOrEquals(Expr<? extends T> first, Expr<? extends T> second) {
        return FunctionCall.of("greaterOrEquals", first, second);
    }

    /** Whether the first number or string is greater or equal. */
    public static Expr<Boolean> greaterOrEquals(Expr<? extends Number> first, Number second) {
        return FunctionCall.of("greaterOrEquals", first, second);
    }

    /** Whether the first number or string is greater or equal. */
    public static Expr<Boolean> greaterOrEquals(Expr<String> first, String second) {
        return FunctionCall.of("greaterOrEquals", first, second);
    }

    /** Whether the first number or string is less. */
    public static <T> Expr<Boolean> less(Expr<? extends T> first, Expr<? extends T> second) {
        return FunctionCall.of("less", first, second);
    }

    /** Whether the first number or string is less. */
    public static Expr<Boolean> less(Expr<? extends Number> first, Number second) {
        return FunctionCall.of("less", first, second);
    }

    /** Whether the first number or string is less. */
    public static Expr<Boolean> less(Expr<String> first, String second) {
        return FunctionCall.of("less", first, second);
    }

    /** Whether the first number or string is less or equal. */
    public static <T> Expr<Boolean> lessOrEquals(Expr<? extends T> first, Expr<? extends T> second) {
        return FunctionCall.of("lessOrEquals", first, second);
    }

    /** Whether the first number or string is less or equal. */
    public static Expr<Boolean> lessOrEquals(Expr<? extends Number> first, Number second) {
        return FunctionCall.of("lessOrEquals", first, second);
    }

    /** Whether the first number or string is less or equal. */
    public static Expr<Boolean> lessOrEquals(Expr<String> first, String second) {
        return FunctionCall.of("lessOrEquals", first, second);
    }

    /** {@code equals}: whether both are the same; strings with regard to their case. */
    public static <T> Expr<Boolean> equal(Expr<? extends T> first, Expr<? extends T> second) {
        return FunctionCall.of("equals", first, second);
    }

    /** {@code equals} for a plain Java value. */
    public static Expr<Boolean> equal(Expr<String> first, String second) {
        return FunctionCall.of("equals", first, second);
    }

    /** {@code equals} for a plain Java value. */
    public static Expr<Boolean> equal(Expr<? extends Number> first, Number second) {
        return FunctionCall.of("equals", first, second);
    }

    /** {@code equals} for a plain Java value. */
    public static Expr<Boolean> equal(Expr<Boolean> first, boolean second) {
        return FunctionCall.of("equals", first, second);
    }

    /** The first that is not {@code null}. */
    public static @SafeVarargs <T> Expr<T> coalesce(Expr<? extends T> first, Expr<? extends T>... more) {
        return FunctionCall.of("coalesce", Arguments.of(first, more));
    }

    /** Whether all hold. */
    public static @SafeVarargs Expr<Boolean> and(Expr<Boolean> first, Expr<Boolean> second, Expr<Boolean>... more) {
        return FunctionCall.of("and", Arguments.of(first, second, more));
    }

    /** Whether one holds. */
    public static @SafeVarargs Expr<Boolean> or(Expr<Boolean> first, Expr<Boolean> second, Expr<Boolean>... more) {
        return FunctionCall.of("or", Arguments.of(first, second, more));
    }

    /** Whether it does not hold. */
    public static Expr<Boolean> not(Expr<Boolean> value) {
        return FunctionCall.of("not", value);
    }

    /** The boolean that a string or number holds. */
    public static Expr<Boolean> bool(Expr<?> value) {
        return FunctionCall.of("bool", value);
    }

    /** {@code if}: goes on with {@code then} and {@code otherwise}; only the branch that is taken is evaluated. */
    public static Condition when(Expr<Boolean> condition) {
        return new Condition(condition);
    }
}
