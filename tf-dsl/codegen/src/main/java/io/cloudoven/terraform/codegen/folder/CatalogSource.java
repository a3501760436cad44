package io.cloudoven.terraform.codegen.folder;

import io.cloudoven.codegen.folder.Digest;
import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.CatalogStore;
import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.model.ProviderSchema;
import org.jspecify.annotations.Nullable;

/** A provider version in a catalog. */
final class CatalogSource implements SchemaSource {
    private final CatalogStore store;
    private final String provider;
    private final @Nullable String version;

    CatalogSource(CatalogStore store, String provider, @Nullable String version) {
        this.store = store;
        this.provider = provider;
        this.version = version;
    }

    @Override
    public String digest() {
        ProviderVersion wanted = wanted();
        Digest digest = new Digest().add(wanted.toString());
        store.open(wanted).readAll((key, document) -> digest.add(document));
        return digest.hex();
    }

    @Override
    public ProviderSchema load() {
        return Catalog.of(store).provider(wanted()).load().described();
    }

    private ProviderVersion wanted() {
        return version == null ? Catalog.of(store).provider(provider).version() : ProviderVersion.of(provider, version);
    }
}
