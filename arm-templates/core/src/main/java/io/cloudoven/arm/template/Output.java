package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Expr;
import org.jspecify.annotations.Nullable;

/** An output of a template that is being built. Immutable and thread-safe. */
public final class Output<T> {
    private final String name;
    private final Schema<T> schema;
    private final Expr<? extends T> value;
    private final @Nullable Expr<Boolean> condition;

    Output(String name, Schema<T> schema, Expr<? extends T> value, @Nullable Expr<Boolean> condition) {
        this.name = name;
        this.schema = schema;
        this.value = value;
        this.condition = condition;
    }

    /** Its name in the template. */
    public String outputName() {
        return name;
    }

    /** Has it be there only when {@code newCondition} holds. */
    public Output<T> condition(Expr<Boolean> newCondition) {
        return new Output<>(name, schema, value, newCondition);
    }

    /** What people are told about it. */
    public Output<T> description(String text) {
        return new Output<>(name, schema.description(text), value, condition);
    }

    Schema<T> schema() {
        return schema;
    }

    Expr<? extends T> value() {
        return value;
    }

    @Nullable
    Expr<Boolean> condition() {
        return condition;
    }

    @Override
    public String toString() {
        return name;
    }
}
