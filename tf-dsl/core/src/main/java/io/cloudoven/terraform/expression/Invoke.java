package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Call;
import io.cloudoven.terraform.hcl.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of functions, typed by what they result in; arguments are what {@link Literals#expression} takes. */
final class Invoke {
    private Invoke() {}

    static <T> Value<T> value(String function, @Nullable Object... arguments) {
        return new PlainValue<>(call(function, arguments));
    }

    static <E> ListValue<E> list(String function, @Nullable Object... arguments) {
        return new PlainList<>(call(function, arguments));
    }

    static <E> SetValue<E> set(String function, @Nullable Object... arguments) {
        return new PlainSet<>(call(function, arguments));
    }

    static <E> MapValue<E> map(String function, @Nullable Object... arguments) {
        return new PlainMap<>(call(function, arguments));
    }

    static DynamicValue dynamic(String function, @Nullable Object... arguments) {
        return new PlainDynamic(call(function, arguments));
    }

    /** {@code first} and what follows, as one array of arguments. */
    static @Nullable Object[] with(@Nullable Object first, @Nullable Object[] rest) {
        @Nullable Object[] all = new @Nullable Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private static Call call(String function, @Nullable Object... arguments) {
        List<Expression> expressions = new ArrayList<>(arguments.length);
        boolean expanded = false;
        for (Object argument : arguments) {
            expanded = argument instanceof Expansion<?>;
            expressions.add(argument instanceof Expansion<?> last ? last.elements() : Literals.expression(argument));
        }
        return new Call(function, expressions, expanded);
    }
}
