package io.cloudoven.terraform.hcl;

import java.util.List;

/**
 * The types that {@code fmt} writes in another way in {@code variable} blocks: {@code list}, {@code map} and
 * {@code set} without an element type, and the quoted types of Terraform 0.11.
 */
final class TypeConstraints {
    private TypeConstraints() {}

    static Expression canonical(Expression type) {
        if (type instanceof Root root) {
            return switch (root.name()) {
                case "list", "map", "set" -> of(root.name(), "any");
                default -> type;
            };
        }
        if (type instanceof Literal literal && literal.value() instanceof String name) {
            return switch (name) {
                case "string" -> new Root(name);
                case "list", "map" -> of(name, "string");
                default -> type;
            };
        }
        return type;
    }

    private static Expression of(String collection, String element) {
        return new Call(collection, List.of(new Root(element)), false);
    }
}
