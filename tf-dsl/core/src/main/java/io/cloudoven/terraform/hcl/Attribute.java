package io.cloudoven.terraform.hcl;

/** {@code name = value}. */
public record Attribute(String name, Expression value) implements BodyItem {
    public Attribute {
        Identifiers.check(name);
    }
}
