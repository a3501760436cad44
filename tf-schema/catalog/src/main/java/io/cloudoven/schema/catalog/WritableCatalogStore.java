package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;

/**
 * Where schemas are kept, to be read and written. Thread-safe. {@code toString()} says where that is, the same text for the
 * same place and without secrets.
 */
public interface WritableCatalogStore extends CatalogStore {

    /**
     * Keeps a provider version, in place of what was kept for that version before. Whoever reads meanwhile sees all of
     * the old or all of the new, never a part.
     *
     * @param schema what to keep; has to say its version
     * @throws SchemaException if the version is missing, a name cannot be a file name, or writing fails
     */
    void write(ProviderSchema schema);
}
