package io.cloudoven.terraform.hcl;

/** {@code source.name}; written {@code source["name"]} when the name is not an identifier. */
public record GetAttribute(Expression source, String name) implements Expression {
    public GetAttribute {
        WellFormed.check(name, "an attribute name");
    }
}
