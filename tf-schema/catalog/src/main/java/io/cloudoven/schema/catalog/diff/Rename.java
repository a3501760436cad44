package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.DefinitionKey;

/**
 * That something removed may be what was added under another name: the same type and a similar name.
 *
 * @param definition in which definition; of a renamed definition, the one removed
 * @param before the path or name that was removed
 * @param after the path or name that was added
 */
public record Rename(DefinitionKey definition, String before, String after) {

    /** Such as {@code resources/x_network: cidr may be cidr_block now}. */
    @Override
    public String toString() {
        return definition + ": " + before + " may be " + after + " now";
    }
}
