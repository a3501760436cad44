package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.DefinitionKey;

/**
 * A guess that something which was removed is what was added under a similar name with an equal type.
 *
 * @param definition what it is in; for a definition that was itself renamed, its old key
 * @param from the old path, empty for the definition itself
 * @param to the new path; for a definition that was itself renamed, its new name
 */
public record Rename(DefinitionKey definition, String from, String to) {}
