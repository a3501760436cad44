package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.SchemaException;
import java.util.SortedSet;

/** Where schemas are kept, to be read. Thread-safe. */
public interface CatalogStore {

    /**
     * The provider versions that are here completely.
     *
     * @throws SchemaException if the store cannot be read
     */
    SortedSet<ProviderVersion> versions();

    /**
     * One provider version.
     *
     * @throws SchemaException if it is not here or cannot be read
     */
    StoredVersion open(ProviderVersion version);
}
