package io.cloudoven.schema.catalog.diff;

import java.util.Locale;

/** What about something changed. */
public enum Aspect {
    /** It is there and was not. */
    ADDED,
    /** It was there and is no more. */
    REMOVED,
    /** The type of its values, or that of a function's result. */
    TYPE,
    /** Whether a configuration has to set it, may set it, or the provider does. */
    USE,
    /** How often a block or nested object can be there. */
    NESTING,
    /** How many there have to be. */
    MIN_ITEMS,
    /** How many there can be; 0 is no limit. */
    MAX_ITEMS,
    /** Whether the tools hide its value. */
    SENSITIVE,
    /** Whether its value is never kept. */
    WRITE_ONLY,
    /** Whether the provider advises against it. */
    DEPRECATED,
    /** Whether a function's parameter takes null. */
    NULLABLE,
    /** The version of a resource's state or of its identity. */
    STATE_VERSION;

    /** The same seen from the other version. */
    public Aspect mirrored() {
        return switch (this) {
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            default -> this;
        };
    }

    /** Such as {@code min items}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
