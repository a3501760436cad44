package io.cloudoven.schema.discovery.outline;

import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Documentation;

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
 * @param documentation what its documentation says besides: examples, imports, timeouts, the group it is in
 */
public record Outline(
        DefinitionKey key,
        String kind,
        String text,
        boolean deprecated,
        String advice,
        Section body,
        String result,
        Documentation documentation) {

    /** The outline of a definition, with the texts of its schema. */
    public static Outline of(Definition definition) {
        return of(definition, Documentation.NONE);
    }

    /** The outline of a definition, with the texts of its documentation, or else of its schema. */
    public static Outline of(Definition definition, Documentation documentation) {
        return new OutlineReader(documentation).read(definition);
    }

    /** The definition's name, such as {@code azurerm_subnet}. */
    public String name() {
        return key.name();
    }
}
