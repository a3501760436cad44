package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.LanguageExpression;
import org.jspecify.annotations.Nullable;

/**
 * A call that is being evaluated.
 *
 * <p>Arguments are evaluated when they are asked for: {@code if} asks only for the branch it takes.
 */
final class Invocation {
    private final Call call;
    private final FunctionTable scope;

    Invocation(Call call, FunctionTable scope) {
        this.call = call;
        this.scope = scope;
    }

    /** The name as the template has it. */
    String name() {
        return call.qualifiedName();
    }

    int count() {
        return call.arguments().size();
    }

    /** The value of an argument, counted from 0. */
    @Nullable
    Object argument(int index) {
        return ExpressionEvaluator.evaluate(expression(index), scope);
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
