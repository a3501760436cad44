package io.cloudoven.terraform.hcl;

/** The root of a traversal: a bare name, such as {@code var}, {@code each} or a resource type. */
public record Root(String name) implements Expression {
    public Root {
        Identifiers.check(name);
    }
}
