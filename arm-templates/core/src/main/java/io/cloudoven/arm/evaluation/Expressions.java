package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.expression.ExpressionSyntaxException;
import io.cloudoven.arm.expression.ExpressionText;
import io.cloudoven.arm.expression.LanguageExpression;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The expressions of an evaluation, each parsed once however often it is evaluated. */
final class Expressions {
    private static final int LONGEST_SHOWN = 60;

    private final Map<String, LanguageExpression> parsed = new HashMap<>();

    /**
     * What a string of a template, brackets and all, comes to.
     *
     * @throws EvaluationException naming the expression
     */
    @Nullable
    Object evaluate(String text, FunctionTable scope) {
        LanguageExpression expression = parse(text);
        try {
            Object value = ExpressionEvaluator.evaluate(expression, scope);
            Size.check(Size.of(value, Limits.TEMPLATE));
            return value;
        } catch (AlreadyReported | TooMuch told) {
            throw told;
        } catch (FailedCall failed) {
            int column = ExpressionText.column(text, expression, failed.call());
            throw new EvaluationException(failed.getMessage() + " in " + shown(text) + " at column " + column, failed);
        } catch (EvaluationException problem) {
            throw new EvaluationException(problem.getMessage() + " in " + shown(text), problem);
        }
    }

    LanguageExpression parse(String text) {
        LanguageExpression known = parsed.get(text);
        if (known == null) {
            try {
                known = ExpressionText.parse(text);
            } catch (ExpressionSyntaxException wrong) {
                throw new EvaluationException(
                        wrong.problem() + " in " + shown(text) + " at column " + wrong.column(), wrong);
            }
            parsed.put(text, known);
        }
        return known;
    }

    private static String shown(String text) {
        return "\"" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + "\"";
    }
}
