package io.cloudoven.schema.discovery.outline;

import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.DefinitionKey;

/**
 * A definition the way people read it.
 *
 * @param key what it is the outline of
 * @param kind its kind in words, such as {@code data source}
 * @param text what is said about it, in Markdown; empty if nothing
 * @param deprecated whether the provider advises against it
 * @param advice what to use instead where it is deprecated, in Markdown; empty if nothing is said
 * @param body what can be written in it; for a function its parameters
 * @param result the type of a function's result; empty for anything else
 */
public record Outline(
        DefinitionKey key,
        String kind,
        String text,
        boolean deprecated,
        String advice,
        Section body,
        String result) {

    /** The outline of a definition, with the texts of its schema. */
    public static Outline of(Definition definition) {
        return new OutlineReader().read(definition);
    }

    /** The definition's name, such as {@code azurerm_subnet}. */
    public String name() {
        return key.name();
    }
}
