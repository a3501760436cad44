package io.cloudoven.schema.model;

import java.util.Locale;
import java.util.Optional;

/** How often a nested block or nested object can be there, and how its values are reached. */
public enum Nesting {
    /** At most once. */
    SINGLE,
    /** Exactly once, implied where it is not written. */
    GROUP,
    /** Any number, in order. */
    LIST,
    /** Any number of distinct ones, without order. */
    SET,
    /** Any number, each under a string key. */
    MAP;

    /** The nesting as {@code nesting_mode} writes it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The nesting that {@code nesting_mode} writes so. */
    public static Optional<Nesting> ofKeyword(String keyword) {
        return switch (keyword) {
            case "single" -> Optional.of(SINGLE);
            case "group" -> Optional.of(GROUP);
            case "list" -> Optional.of(LIST);
            case "set" -> Optional.of(SET);
            case "map" -> Optional.of(MAP);
            default -> Optional.empty();
        };
    }
}
