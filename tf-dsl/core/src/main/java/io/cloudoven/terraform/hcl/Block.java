package io.cloudoven.terraform.hcl;

import java.util.List;

/** {@code type "label" { body }}. */
public record Block(String type, List<String> labels, Body body) implements BodyItem {
    public Block {
        Identifiers.check(type);
        labels = List.copyOf(labels);
    }

    public static Block of(String type, Body body) {
        return new Block(type, List.of(), body);
    }
}
