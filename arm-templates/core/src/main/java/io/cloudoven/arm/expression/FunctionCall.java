package io.cloudoven.arm.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call whose arguments are literals and expressions. */
record FunctionCall<T>(@Nullable String namespace, String function, List<Expr<?>> arguments) implements Computed<T> {
    FunctionCall {
        arguments = List.copyOf(arguments);
    }

    static <T> FunctionCall<T> of(String function, @Nullable Object... arguments) {
        return in(null, function, arguments);
    }

    static <T> FunctionCall<T> in(@Nullable String namespace, String function, @Nullable Object... arguments) {
        List<Expr<?>> expressions = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            expressions.add(Literals.of(argument));
        }
        return new FunctionCall<>(namespace, function, expressions);
    }

    @Override
    public LanguageExpression expression(Site site) {
        List<LanguageExpression> written = new ArrayList<>(arguments.size());
        for (Expr<?> argument : arguments) {
            written.add(argument.expression(site));
        }
        return new Call(namespace, function, written);
    }

    @Override
    public String toString() {
        return expression(Site.UNKNOWN).text();
    }
}
