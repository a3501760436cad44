package io.cloudoven.terraform.hcl;

import java.util.List;

/**
 * {@code type "label" { body }}.
 *
 * @param labels plain strings, not templates, kept in Unicode's form C; one with {@code $} or {@code %} is refused
 *     since {@code terraform fmt} would remove it
 */
public record Block(String type, List<String> labels, Body body) implements BodyItem {
    public Block {
        Identifiers.check(type);
        labels = checked(type, labels);
    }

    private static List<String> checked(String type, List<String> labels) {
        if (labels.isEmpty()) {
            return List.of();
        }
        String[] checked = new String[labels.size()];
        for (int i = 0; i < checked.length; i++) {
            checked[i] = Labels.check(type, labels.get(i));
        }
        return List.of(checked);
    }

    public static Block of(String type, Body body) {
        return new Block(type, List.of(), body);
    }
}
