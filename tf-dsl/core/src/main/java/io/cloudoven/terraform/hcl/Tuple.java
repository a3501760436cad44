package io.cloudoven.terraform.hcl;

import java.util.List;

/** {@code [a, b]}. */
public record Tuple(List<Expression> elements) implements Expression {
    public Tuple {
        elements = List.copyOf(elements);
    }
}
