package io.cloudoven.schema.catalog.diff;

import java.util.Locale;

/** What about a definition, argument or block is another than before. */
public enum Aspect {
    /** A resource, data source, function or the like is there or not. */
    DEFINITION,
    /** An argument or attribute is there or not. */
    ATTRIBUTE,
    /** A nested block is there or not. */
    BLOCK,
    /** The type of values. */
    TYPE,
    /** Whether a configuration has to set it. */
    REQUIRED,
    /** Whether a configuration can set it. */
    SETTABLE,
    /** Whether the provider gives it a value. */
    COMPUTED,
    /** Whether the tools hide its value. */
    SENSITIVE,
    /** Whether its value is kept nowhere. */
    WRITE_ONLY,
    /** Whether the provider advises against it. */
    DEPRECATED,
    /** Whether it stands once, in a list, a set or a map. */
    NESTING,
    /** How many there have to be. */
    MIN_ITEMS,
    /** How many there can be. */
    MAX_ITEMS,
    /** The version of the state. */
    STATE_VERSION,
    /** What a function takes. */
    PARAMETERS,
    /** What a function gives. */
    RESULT;

    /** As people say it: {@code min items}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
