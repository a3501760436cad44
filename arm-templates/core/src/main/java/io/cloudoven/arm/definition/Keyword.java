package io.cloudoven.arm.definition;

import java.util.List;

/** The members that a type can have. */
final class Keyword {
    private static final List<String> ALL = List.of(
            "$ref",
            "type",
            "nullable",
            "allowedValues",
            "minValue",
            "maxValue",
            "minLength",
            "maxLength",
            "properties",
            "additionalProperties",
            "items",
            "prefixItems",
            "discriminator");

    private Keyword() {}

    /** A name as this package spells it; names do not mind the case. */
    static String spelled(String name) {
        for (String keyword : ALL) {
            if (keyword.equalsIgnoreCase(name)) {
                return keyword;
            }
        }
        return name;
    }
}
