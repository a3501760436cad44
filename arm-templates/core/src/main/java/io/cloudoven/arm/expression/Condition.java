package io.cloudoven.arm.expression;

/** What follows {@code when(…)}: the value where the condition holds. */
public final class Condition {
    private final Expr<Boolean> condition;

    Condition(Expr<Boolean> condition) {
        this.condition = condition;
    }

    /** The value where the condition holds. */
    public <T> Then<T> then(Expr<T> value) {
        return new Then<>(condition, value);
    }

    /** The value where the condition holds. */
    public Then<String> then(String value) {
        return then(Expr.of(value));
    }

    /** The value where the condition holds. */
    public Then<Number> then(Number value) {
        return then(Expr.of(value));
    }

    /** The value where the condition holds. */
    public Then<Boolean> then(boolean value) {
        return then(Expr.of(value));
    }

    /** What follows {@code then(…)}: the value where the condition does not hold. */
    public static final class Then<T> {
        private final Expr<Boolean> condition;
        private final Expr<T> value;

        private Then(Expr<Boolean> condition, Expr<T> value) {
            this.condition = condition;
            this.value = value;
        }

        /** The value where the condition does not hold. */
        public Expr<T> otherwise(Expr<? extends T> other) {
            return FunctionCall.of("if", condition, value, other);
        }

        /** The value where the condition does not hold: a plain Java value. */
        public Expr<T> otherwise(T other) {
            return FunctionCall.of("if", condition, value, other);
        }
    }
}
