package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.LanguageExpression;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A call that is being evaluated.
 *
 * <p>Arguments are evaluated when they are asked for, and once: {@code if} asks only for the branch it takes.
 */
final class Invocation {
    private static final Object UNKNOWN = new Object();

    private final Call call;
    private final FunctionTable scope;
    private final @Nullable Object[] values;

    Invocation(Call call, FunctionTable scope) {
        this.call = call;
        this.scope = scope;
        this.values = new Object[call.arguments().size()];
        Arrays.fill(values, UNKNOWN);
    }

    /** The name as the template has it. */
    String name() {
        return call.qualifiedName();
    }

    int count() {
        return values.length;
    }

    /** The value of an argument, counted from 0. */
    @Nullable
    Object argument(int index) {
        if (values[index] == UNKNOWN) {
            values[index] = ExpressionEvaluator.evaluate(expression(index), scope);
        }
        return values[index];
    }

    /** An argument as it is written. */
    LanguageExpression expression(int index) {
        return call.arguments().get(index);
    }

    /** What can be called where this call stands. */
    FunctionTable scope() {
        return scope;
    }
}
