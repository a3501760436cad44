package io.cloudoven.schema.discovery;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.CatalogStore;
import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.StoredVersion;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.json.CompactWriter;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A store that keeps what no store on a disk would: definitions of any name. */
public final class MemoryStore implements CatalogStore {
    private final SortedMap<ProviderVersion, StoredVersion> versions = new TreeMap<>();

    public static Catalog catalog(ProviderSchema... schemas) {
        MemoryStore store = new MemoryStore();
        for (ProviderSchema schema : schemas) {
            Kept kept = new Kept(schema);
            store.versions.put(kept.version(), kept);
        }
        return Catalog.of(store);
    }

    @Override
    public SortedSet<ProviderVersion> versions() {
        return new TreeSet<>(versions.keySet());
    }

    @Override
    public StoredVersion open(ProviderVersion version) {
        return versions.get(version);
    }

    private static final class Kept implements StoredVersion {
        private final ProviderVersion version;
        private final SortedMap<DefinitionKey, byte[]> documents = new TreeMap<>();

        Kept(ProviderSchema schema) {
            version = ProviderVersion.of(schema.address().toString(), schema.version());
            schema.definitions()
                    .forEach(definition -> documents.put(
                            definition.key(),
                            new CompactWriter()
                                    .write(definition, schema.documentation().get(definition.key()))));
        }

        @Override
        public ProviderVersion version() {
            return version;
        }

        @Override
        public SortedSet<DefinitionKey> keys() {
            return new TreeSet<>(documents.keySet());
        }

        @Override
        public byte[] read(DefinitionKey key) {
            return documents.get(key);
        }

        @Override
        public String source(DefinitionKey key) {
            return key.toString();
        }
    }
}
