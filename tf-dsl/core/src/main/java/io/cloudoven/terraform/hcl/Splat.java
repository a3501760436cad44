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
        record Name(String name) implements Step {
            public Name {
                WellFormed.check(name, "an attribute name");
            }
        }

        record Key(Expression key) implements Step {}
    }

    public Splat {
        steps = List.copyOf(steps);
        for (Step step : steps) {
            if (!full && !(step instanceof Step.Name name && Identifiers.valid(name.name()))) {
                throw new IllegalArgumentException(
                        "an attribute-only splat (.*) takes names only; use a full splat ([*])");
            }
        }
    }
}
