package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Call;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Expressions with loops in loops, made of a list of choices.
 *
 * <p>Every collection is a call that carries a mark of its own, and every reference to a variable a call that carries
 * the mark of the loop it means. Names are few, so that they meet.
 */
final class RandomLoops {
    static final String BOUND = "bound";
    static final String FREE = "free";

    private static final List<String> NAMES = List.of("v", "k", "v2", "i", "x");
    private static final int DEPTH = 5;

    private final List<Integer> choices;
    private final List<Value<String>> made = new ArrayList<>();
    private int at;
    private int marks;

    RandomLoops(List<Integer> choices) {
        this.choices = choices;
    }

    /** An expression that may refer to the variables {@code scope}, each in its call. */
    Value<String> any(int depth, List<Value<String>> scope) {
        if (depth == 0) {
            for (int i = choose(3); i > 0; i--) {
                any(1, scope);
            }
        }
        int choice = choose(12);
        if (depth == DEPTH || choice < 3) {
            return leaf(scope);
        }
        return switch (choice) {
            case 3 ->
                keep(
                        scope,
                        Operators.when(TypeFunctions.can(any(depth + 1, scope)))
                                .then(any(depth + 1, scope))
                                .otherwise(any(depth + 1, scope)));
            case 4 -> keep(scope, Templates.interpolate("{} and {}", any(depth + 1, scope), any(depth + 1, scope)));
            case 5, 6 -> keep(scope, template(depth, scope));
            case 7, 8 -> keep(scope, text(elements(depth, scope)));
            default -> keep(scope, text(entries(depth, scope)));
        };
    }

    private Value<String> leaf(List<Value<String>> scope) {
        int choice = choose(4);
        if (choice == 0) {
            return Value.of(Call.of(FREE, Literal.of(""), new Root(NAMES.get(choose(NAMES.size())))));
        }
        if (choice == 1 && !made.isEmpty()) {
            return made.get(choose(made.size()));
        }
        return scope.isEmpty() ? Value.of("leaf") : scope.get(choose(scope.size()));
    }

    private Value<?> elements(int depth, List<Value<String>> scope) {
        String mark = "c" + marks++;
        ForElement<Value<String>> loop = For.each(ListValue.<String>of(collection(mark)));
        if (choose(2) == 0) {
            loop = loop.named(NAMES.get(choose(NAMES.size())));
        }
        if (choose(2) == 0) {
            loop = loop.where(x -> TypeFunctions.can(any(depth + 1, with(scope, mark, x))));
        }
        return choose(2) == 0
                ? loop.list(x -> any(depth + 1, with(scope, mark, x)))
                : loop.map(x -> any(depth + 1, with(scope, mark, x)), x -> any(depth + 1, with(scope, mark, x)));
    }

    private Value<?> entries(int depth, List<Value<String>> scope) {
        String mark = "c" + marks++;
        ForEntry<String, Value<String>> loop = For.eachEntry(MapValue.<String>of(collection(mark)));
        if (choose(2) == 0) {
            int name = choose(NAMES.size());
            loop = loop.named(NAMES.get(name), NAMES.get((name + 1) % NAMES.size()));
        }
        return choose(2) == 0
                ? loop.list((k, v) -> any(depth + 1, with(with(scope, mark, k), mark, v)))
                : loop.group((k, v) -> k, (k, v) -> any(depth + 1, with(with(scope, mark, k), mark, v)));
    }

    private Value<String> template(int depth, List<Value<String>> scope) {
        String mark = "c" + marks++;
        return choose(2) == 0
                ? Templates.quoted(t -> t.each(
                        ListValue.<String>of(collection(mark)),
                        (body, x) -> body.text("{}", any(depth + 1, with(scope, mark, x)))))
                : Templates.heredoc(t -> t.eachEntry(
                                MapValue.<String>of(collection(mark)),
                                (body, k, v) -> body.line("{}", any(depth + 1, with(with(scope, mark, k), mark, v))))
                        .line("end"));
    }

    /** An expression that refers to no variable around it may turn up again, in another loop. */
    private Value<String> keep(List<Value<String>> scope, Value<String> value) {
        if (scope.isEmpty()) {
            made.add(value);
        }
        return value;
    }

    private static Value<String> text(Value<?> value) {
        return EncodingFunctions.jsonencode(Map.of("a", value));
    }

    private static Expression collection(String mark) {
        return Call.of("collection", Literal.of(mark));
    }

    private static List<Value<String>> with(List<Value<String>> scope, String mark, Value<String> variable) {
        List<Value<String>> more = new ArrayList<>(scope);
        more.add(Value.of(Call.of(BOUND, Literal.of(mark), variable.expression())));
        return more;
    }

    private int choose(int bound) {
        return choices.get(at++ % choices.size()) % bound;
    }
}
