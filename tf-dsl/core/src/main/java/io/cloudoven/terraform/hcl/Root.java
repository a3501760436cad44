package io.cloudoven.terraform.hcl;

/** The root of a traversal: a bare name, such as {@code var}, {@code each} or a resource type. */
public record Root(String name) implements Expression {
    public Root {
        Identifiers.check(name);
        if (name.equals("null") || name.equals("true") || name.equals("false")) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" would be read as a value, not as a name; use a Literal");
        }
    }
}
