package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.DefinitionKey;

/**
 * One change between two versions.
 *
 * @param definition the resource, data source, function and so on
 * @param path where in it, such as {@code ip_configuration.subnet_id}; empty for the definition itself
 * @param aspect what about it
 * @param before what it was, such as {@code optional string}; empty where it was not there
 * @param after what it is; empty where it is not there
 * @param breaking whether a configuration that was valid can be invalid now, or a reference lead nowhere
 */
public record Change(
        DefinitionKey definition, String path, Aspect aspect, String before, String after, boolean breaking) {

    /** Such as {@code name: use was optional, is required}. */
    @Override
    public String toString() {
        String where = path.isEmpty() ? "" : path + ": ";
        return where
                + switch (aspect) {
                    case ADDED -> "added" + (after.isEmpty() ? "" : " (" + after + ")");
                    case REMOVED -> "removed" + (before.isEmpty() ? "" : " (was " + before + ")");
                    default -> aspect + " was " + before + ", is " + after;
                };
    }
}
