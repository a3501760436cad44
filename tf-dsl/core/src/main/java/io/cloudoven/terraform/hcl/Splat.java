package io.cloudoven.terraform.hcl;

import java.util.List;

/**
 * A splat: {@code source[*].a[0]} (full) or {@code source.*.a} (attribute-only).
 *
 * @param steps what is taken of each element: a {@link Step.Name} or a {@link Step.Key}; may be empty. An
 *     attribute-only splat takes names only.
 */
public record Splat(Expression source, List<Step> steps, boolean full) implements Expression {

    /** One step of what a splat takes of each element. */
    public sealed interface Step {
        record Name(String name) implements Step {}

        record Key(Expression key) implements Step {}
    }

    public Splat {
        steps = List.copyOf(steps);
        if (!full && steps.stream().anyMatch(Step.Key.class::isInstance)) {
            throw new IllegalArgumentException("an attribute-only splat (.*) takes names only; use a full splat ([*])");
        }
    }
}
