package io.cloudoven.schema.catalog.azure;

import io.cloudoven.schema.catalog.Bundle;
import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.StoredVersion;
import io.cloudoven.schema.catalog.WritableCatalogStore;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.json.VersionManifest;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Schemas in a container of Azure Blob Storage.
 *
 * <pre>{@code
 * AzureBlobStore store = AzureBlobStore.builder(URI.create("https://ovens.blob.core.windows.net/catalog"))
 *         .credential(AzureCredential.ofEnvironment())
 *         .build();
 *
 * Catalog.of(store).provider("azurerm").resource("azurerm_subnet");  // two requests
 *
 * store.write(schema);
 * store.keepNewest(ProviderAddress.parse("azurerm"), 5);
 * }</pre>
 *
 * <p>Documents and manifests lie where a {@link io.cloudoven.schema.catalog.DirectoryStore} has them, for people and
 * other programs, byte for byte the same. Readers take a version from its {@link Bundle}, one packed blob named by the
 * digest of its content, and learn that name from {@code index.jsonl}. That index is changed in one step and only if
 * nobody else has changed it (its ETag), after everything it speaks of is there: so a reader sees a version as a whole,
 * old or new, or not at all.
 *
 * <p>Writers of the same version take turns, by a lease on a blob; of two with different contents the later one stays, of
 * two with equal contents the later one finds nothing to do. A writer that was killed leaves blobs that nobody reads, and
 * writing again sends only what is missing (told by MD5). Requests that Azure turns down with 429 or 5xx or that get lost
 * are repeated after growing pauses, or those that {@code Retry-After} asks for. Thread-safe, also where several
 * processes use the same container.
 */
public final class AzureBlobStore implements WritableCatalogStore {

    private static final int LOOKS = 3;

    private final BlobContainer container;
    private final PublishedVersions published;
    private final int parallelUploads;
    private final Duration patience;

    AzureBlobStore(BlobContainer container, int parallelUploads, Duration patience) {
        this.container = container;
        this.published = new PublishedVersions(container);
        this.parallelUploads = parallelUploads;
        this.patience = patience;
    }

    /**
     * The store in a container, to be filled in.
     *
     * @param container its address, such as {@code https://ovens.blob.core.windows.net/catalog}; a shared access signature
     *     behind it, {@code ?sv=...&sig=...}, is the credential unless another one is given
     */
    public static AzureBlobStoreBuilder builder(URI container) {
        return new AzureBlobStoreBuilder(container);
    }

    /**
     * The store in a container of the account that a connection string leads to, to be filled in.
     *
     * @param connectionString such as {@code DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...}
     * @param container the container's name
     */
    public static AzureBlobStoreBuilder builder(String connectionString, String container) {
        return new AzureBlobStoreBuilder(connectionString, container);
    }

    /** {@inheritDoc} One request. */
    @Override
    public SortedSet<ProviderVersion> versions() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(published.load().keySet()));
    }

    /** {@inheritDoc} Two requests at most; one, if {@link #versions()} named the version before. */
    @Override
    public StoredVersion open(ProviderVersion version) {
        return find(version)
                .orElseThrow(() -> new AzureCatalogException(container.source(BlobNames.INDEX) + " has no schema of "
                        + version + "; it has " + versions() + ", write the one you need"));
    }

    @Override
    public Optional<StoredVersion> find(ProviderVersion version) {
        Optional<VersionManifest> manifest = published.find(version);
        for (int look = 0; look < LOOKS && manifest.isPresent(); look++) {
            String name = BlobNames.bundle(version, manifest.get());
            Optional<BlobContent> content = container.get(name);
            if (content.isPresent()) {
                String source = container.source(name);
                return Optional.of(Bundle.read(
                        version, source, Packed.unpack(source, content.get().bytes())));
            }
            // Replaced or removed since the index was read: what it says now is there.
            manifest = Optional.ofNullable(published.load().get(version));
        }
        if (manifest.isPresent()) {
            throw new AzureCatalogException(container.source(BlobNames.bundle(version, manifest.get()))
                    + " is missing, though the index has " + version + "; write the schema again");
        }
        return Optional.empty();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Makes the container if it is not there and the credential permits that. One that does not permit deleting can
     * add versions, and leaves an empty blob beside each; where it replaces a version by other content, the new one is
     * published, and then an error names what of the old one is left.
     */
    @Override
    public void write(ProviderSchema schema) {
        upload(schema, UploadListener.NONE, new Cancellation());
    }

    /**
     * Writes like {@link #write}, tells how it gets on and can be cancelled; interrupting the thread cancels it too.
     *
     * @return what there was to do
     * @throws UploadCancelledException if it was cancelled; nothing is published then
     */
    public UploadReport upload(ProviderSchema schema, UploadListener listener, Cancellation cancellation) {
        return new VersionUpload(container, published, Bundle.of(schema), listener, cancellation)
                .run(parallelUploads, patience);
    }

    /**
     * Removes a version: first from the index, so that no reader begins with it, then its blobs. A reader that has begun
     * has either read its one blob or is told that the version is gone. Nothing happens if it is not there.
     */
    public void delete(ProviderVersion version) {
        SortedMap<String, StoredBlob> there = container.list(BlobNames.folder(version));
        if (there.isEmpty() && !published.load().containsKey(version)) {
            return;
        }
        try (WriterLease lease = WriterLease.acquire(
                container, BlobNames.writer(version), version, patience, new Cancellation(), () -> {})) {
            published.unpublish(version);
            Workers.run(
                    "removal of " + version,
                    parallelUploads,
                    container.list(BlobNames.folder(version)).keySet().stream()
                            .filter(name -> !name.equals(BlobNames.writer(version)))
                            .map(name -> (Runnable) () -> {
                                lease.check();
                                container.delete(name);
                            })
                            .toList());
        }
    }

    /**
     * Removes all but the newest versions of a provider.
     *
     * @param count how many to keep, at least 1
     * @return what was removed, the oldest first
     */
    public List<ProviderVersion> keepNewest(ProviderAddress provider, int count) {
        if (count < 1) {
            throw new AzureCatalogException("keeping " + count + " versions of " + provider
                    + " would remove all of them; keep at least 1, or delete each by name");
        }
        List<ProviderVersion> all = published.load().keySet().stream()
                .filter(version -> version.provider().equals(provider))
                .toList();
        List<ProviderVersion> old = List.copyOf(all.subList(0, Math.max(0, all.size() - count)));
        old.forEach(this::delete);
        return old;
    }

    /** Where it is, without any secret. */
    @Override
    public String toString() {
        return container.toString();
    }
}
