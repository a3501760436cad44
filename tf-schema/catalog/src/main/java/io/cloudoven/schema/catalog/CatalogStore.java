package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.SchemaException;
import java.util.Optional;
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

    /**
     * One provider version, if it is here. Stores override this where asking for all versions first costs a request.
     *
     * @throws SchemaException if it cannot be read
     */
    default Optional<StoredVersion> find(ProviderVersion version) {
        return versions().contains(version) ? Optional.of(open(version)) : Optional.empty();
    }
}
