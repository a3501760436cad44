package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.expression.LanguageExpression;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A function that a template writes down for {@code map}, {@code filter} and their like.
 *
 * @param names what its parameters are called
 * @param body evaluated at each call
 * @param scope what could be called where it was written, variables of lambdas around it included
 * @param counter told of each call, so that lambdas in lambdas cannot go on forever
 */
record Lambda(List<String> names, LanguageExpression body, FunctionTable scope, Runnable counter) {
    private static final String VARIABLES = "lambdaVariables";

    /** Calls it; values that it has no parameter for are left out. */
    @Nullable
    Object apply(@Nullable Object... values) {
        counter.run();
        Map<String, @Nullable Object> bound = new HashMap<>();
        for (int i = 0; i < names.size() && i < values.length; i++) {
            bound.put(names.get(i).toLowerCase(Locale.ROOT), values[i]);
        }
        Object result = ExpressionEvaluator.evaluate(body, scope.with(VARIABLES, invocation -> {
            String name = Arguments.exactly(1, invocation).text(0).toLowerCase(Locale.ROOT);
            if (bound.containsKey(name)) {
                return bound.get(name);
            }
            Function outer = scope.find(VARIABLES);
            if (outer == null) {
                throw new EvaluationException("there is no lambda variable '" + name + "' here");
            }
            return outer.call(invocation);
        }));
        if (result instanceof Lambda) {
            throw new EvaluationException("the function 'lambda' gives another lambda, which is no value");
        }
        return result;
    }
}
