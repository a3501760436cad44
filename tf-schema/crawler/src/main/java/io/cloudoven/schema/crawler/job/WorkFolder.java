package io.cloudoven.schema.crawler.job;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.WritableCatalogStore;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What crawls keep between runs, beside the packages: the pages of each version, {@code pages/<version>/}, and of what each
 * version in a store was made, {@code records/<store>/<version>}. Every file appears by one rename.
 */
final class WorkFolder {
    private final Path root;

    WorkFolder(Path root) {
        this.root = root;
    }

    PageShelf shelf(ProviderVersion version) {
        return new PageShelf(root.resolve("pages").resolve(version.path()));
    }

    @Nullable
    WorkRecord record(ProviderVersion version, WritableCatalogStore store) {
        return WorkRecord.read(file(version, store));
    }

    void keep(ProviderVersion version, WritableCatalogStore store, WorkRecord record) {
        record.write(file(version, store));
    }

    /** Stores are told apart by what they say of themselves: the place, without secrets. */
    private Path file(ProviderVersion version, WritableCatalogStore store) {
        return root.resolve("records")
                .resolve(Sha256.of(store.toString()).substring(0, 16))
                .resolve(version.path());
    }
}
