package io.cloudoven.terraform.hcl;

import java.util.List;

/**
 * {@code name(arguments)}.
 *
 * @param name a function's name, possibly namespaced: {@code provider::azurerm::parse_resource_id}
 * @param expandFinal whether the last argument is followed by {@code ...}
 */
public record Call(String name, List<Expression> arguments, boolean expandFinal) implements Expression {
    public Call {
        for (String part : name.split("::", -1)) {
            Identifiers.check(part);
        }
        arguments = List.copyOf(arguments);
        if (expandFinal && arguments.isEmpty()) {
            throw new IllegalArgumentException(name + "(...): there is no last argument to expand");
        }
    }

    public static Call of(String name, Expression... arguments) {
        return new Call(name, List.of(arguments), false);
    }
}
