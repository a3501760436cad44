package io.cloudoven.schema.catalog;

import io.cloudoven.schema.catalog.search.SearchIndex;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.SchemaException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;

/** The compact documents of one provider version in a store, read one by one as they are asked for. Thread-safe. */
public interface StoredVersion {

    /** Which version this is. */
    ProviderVersion version();

    /** What there is a document of. */
    SortedSet<DefinitionKey> keys();

    /**
     * A document.
     *
     * @throws SchemaException if there is none or it cannot be read
     */
    byte[] read(DefinitionKey key);

    /** What to call a document in errors: its file, or the line of its bundle. */
    String source(DefinitionKey key);

    /**
     * The index to search these very documents with, if one is kept with them; without one the catalog makes it from all
     * documents, when it is first searched.
     */
    default Optional<SearchIndex> searchIndex() {
        return Optional.empty();
    }

    /**
     * Hands over all documents in order; stores override this where it is quicker than one by one.
     *
     * @throws SchemaException if a document cannot be read
     */
    default void readAll(BiConsumer<DefinitionKey, byte[]> document) {
        keys().forEach(key -> document.accept(key, read(key)));
    }
}
