package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.ForTuple;
import io.cloudoven.terraform.hcl.GetAttribute;
import io.cloudoven.terraform.hcl.GetIndex;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Root;
import io.cloudoven.terraform.hcl.Splat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is taken of each element of a collection: a splat where that can say it, a {@code for} otherwise. */
final class ForEachOf {
    private static final Root ELEMENT = new Root("element");

    private ForEachOf() {}

    /** For a list or set. */
    static <B> Expression list(Expression source, Function<State, B> element, Function<B, ? extends Value<?>> taken) {
        Expression result = taken.apply(element.apply(State.at(ELEMENT))).expression();
        List<Splat.Step> steps = steps(result);
        return steps != null ? new Splat(source, steps, true) : new ForTuple("", ELEMENT.name(), source, result, null);
    }

    /** For a map, over its values. */
    static <B> Expression map(Expression source, Function<State, B> element, Function<B, ? extends Value<?>> taken) {
        Expression result = taken.apply(element.apply(State.at(ELEMENT))).expression();
        return new ForTuple("", ELEMENT.name(), source, result, null);
    }

    /** The steps from the element to {@code result}, or null when it is more than a traversal. */
    private static @Nullable List<Splat.Step> steps(Expression result) {
        Deque<Splat.Step> steps = new ArrayDeque<>();
        Expression at = result;
        while (at != ELEMENT) {
            if (at instanceof GetAttribute attribute) {
                steps.addFirst(new Splat.Step.Name(attribute.name()));
                at = attribute.source();
            } else if (at instanceof GetIndex index && index.key() instanceof Literal) {
                steps.addFirst(new Splat.Step.Key(index.key()));
                at = index.source();
            } else {
                return null;
            }
        }
        return List.copyOf(steps);
    }
}
