package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.Element;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Literal;
import io.cloudoven.arm.expression.Member;
import io.cloudoven.arm.json.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an expression comes to with the functions of one place. */
final class ExpressionEvaluator {
    private ExpressionEvaluator() {}

    static @Nullable Object evaluate(LanguageExpression expression, FunctionTable scope) {
        Object value = chain(expression, scope);
        if (value == Failed.VALUE) {
            throw new AlreadyReported();
        }
        return value instanceof Live live ? settled(live, expression) : value;
    }

    /** The value, which may be one of a running resource that has not been asked for yet. */
    private static @Nullable Object chain(LanguageExpression expression, FunctionTable scope) {
        if (expression instanceof Literal literal) {
            return literal.value();
        }
        if (expression instanceof Call call) {
            return call(call, scope);
        }
        try {
            if (expression instanceof Member member) {
                return property(chain(member.target(), scope), member.name());
            }
            Element element = (Element) expression;
            return element(chain(element.target(), scope), evaluate(element.index(), scope));
        } catch (EvaluationException problem) {
            Call start = start(expression);
            throw start == null ? problem : FailedCall.of(problem, start);
        }
    }

    private static @Nullable Object call(Call call, FunctionTable scope) {
        try {
            Function function = scope.find(call.qualifiedName());
            if (function == null) {
                throw new EvaluationException("there is no function '" + call.qualifiedName() + "' here");
            }
            return function.call(new Invocation(call, scope));
        } catch (EvaluationException problem) {
            throw FailedCall.of(problem, call);
        }
    }

    private static @Nullable Object settled(Live live, LanguageExpression expression) {
        try {
            return live.settle();
        } catch (EvaluationException unknown) {
            Call start = start(expression);
            throw start == null ? unknown : FailedCall.of(unknown, start);
        }
    }

    /** The call that a chain of members and elements begins with. */
    private static @Nullable Call start(LanguageExpression expression) {
        LanguageExpression at = expression;
        while (!(at instanceof Call)) {
            if (at instanceof Member member) {
                at = member.target();
            } else if (at instanceof Element element) {
                at = element.target();
            } else {
                return null;
            }
        }
        return (Call) at;
    }

    private static @Nullable Object property(@Nullable Object target, String name) {
        Live live = Live.of(target);
        if (live != null) {
            return live.member(name);
        }
        if (target instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                if (name.equalsIgnoreCase((String) entry.getKey())) {
                    return entry.getValue();
                }
            }
        }
        throw new EvaluationException(
                target instanceof Map<?, ?> object
                        ? "there is no property '" + name + "'; there are " + object.keySet()
                        : "the property '" + name + "' is asked of " + Json.kind(target));
    }

    private static @Nullable Object element(@Nullable Object target, @Nullable Object index) {
        Live live = Live.of(target);
        if (live != null && index instanceof Long position) {
            return live.element(position);
        }
        if (target instanceof List<?> list && index instanceof Long position) {
            if (position >= 0 && position < list.size()) {
                return list.get(position.intValue());
            }
            throw new EvaluationException("there is no element " + position + " in an array of " + list.size());
        }
        if (index instanceof String name) {
            return property(target, name);
        }
        throw new EvaluationException(
                "an element is asked of " + Json.kind(target) + ", and which is told by " + Json.kind(index));
    }
}
