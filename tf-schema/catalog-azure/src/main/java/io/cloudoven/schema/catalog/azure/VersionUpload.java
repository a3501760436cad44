package io.cloudoven.schema.catalog.azure;

import io.cloudoven.schema.catalog.Bundle;
import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.azure.UploadProgress.Phase;
import io.cloudoven.schema.model.DefinitionKey;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One version on its way into a container: what is missing is uploaded, then the version is published in one step, then
 * what an earlier content left behind is removed. Used once.
 */
final class VersionUpload {

    private static final String JSON = "application/json";
    private static final String GZIP = "application/gzip";

    private final BlobContainer container;
    private final PublishedVersions published;
    private final Bundle bundle;
    private final ProviderVersion version;
    private final UploadTally tally;
    private final Cancellation cancellation;

    VersionUpload(
            BlobContainer container,
            PublishedVersions published,
            Bundle bundle,
            UploadListener listener,
            Cancellation cancellation) {
        this.container = container;
        this.published = published;
        this.bundle = bundle;
        this.version = bundle.version();
        this.cancellation = cancellation;
        // besides the documents, the manifest and the bundle
        this.tally = new UploadTally(version, bundle.keys().size() + 2, listener);
    }

    UploadReport run(int threads, Duration patience) {
        try (WriterLease lease = lease(patience)) {
            tally.phase(Phase.COMPARING);
            SortedMap<String, StoredBlob> there = container.list(BlobNames.folder(version));
            Map<String, byte[]> blobs = blobs(there.containsKey(bundleName()));
            List<Map.Entry<String, byte[]>> missing = missing(blobs, there);
            tally.compared(
                    missing.size(),
                    missing.stream().mapToLong(blob -> blob.getValue().length).sum());
            Workers.run(
                    "upload of " + version,
                    threads,
                    missing.stream()
                            .map(blob -> (Runnable)
                                    () -> upload(blob.getKey(), blob.getValue(), there.get(blob.getKey()), lease))
                            .toList());
            cancellation.check(version);
            tally.phase(Phase.PUBLISHING);
            lease.confirm();
            published.publish(version, bundle.manifest());
            tally.phase(Phase.TIDYING);
            List<Runnable> leftovers = there.keySet().stream()
                    .filter(name -> !blobs.containsKey(name)
                            && !name.equals(bundleName())
                            && !name.equals(BlobNames.writer(version)))
                    .map(name -> (Runnable) () -> container.delete(name))
                    .toList();
            Workers.run("tidying of " + version, threads, leftovers);
            return tally.report(leftovers.size());
        }
    }

    /** The first request: shows whether there is a container. */
    private WriterLease lease(Duration patience) {
        container.create();
        return WriterLease.acquire(
                container,
                BlobNames.writer(version),
                version,
                patience,
                cancellation,
                () -> tally.phase(Phase.WAITING));
    }

    private String bundleName() {
        return BlobNames.bundle(version, bundle.manifest());
    }

    /** Everything a reader may need; the bundle's name says its content, so it is packed only where it is missing. */
    private Map<String, byte[]> blobs(boolean bundleIsThere) {
        Map<String, byte[]> blobs = new LinkedHashMap<>();
        if (!bundleIsThere) {
            blobs.put(bundleName(), Packed.pack(bundle.toBytes()));
        }
        for (DefinitionKey key : bundle.keys()) {
            blobs.put(BlobNames.document(version, key), bundle.read(key));
        }
        blobs.put(BlobNames.manifest(version), bundle.manifest().toJson());
        return blobs;
    }

    private static List<Map.Entry<String, byte[]>> missing(
            Map<String, byte[]> blobs, SortedMap<String, StoredBlob> there) {
        return blobs.entrySet().stream()
                .filter(blob -> {
                    StoredBlob stored = there.get(blob.getKey());
                    return stored == null || !stored.md5().equals(Md5.base64(blob.getValue()));
                })
                .toList();
    }

    private void upload(String name, byte[] content, @Nullable StoredBlob before, WriterLease lease) {
        cancellation.check(version);
        lease.check();
        String type = name.endsWith(Packed.SUFFIX) ? GZIP : JSON;
        if (!container.put(name, content, type, before == null ? null : before.etag()) && !isThere(name, content)) {
            throw new AzureCatalogException(container.source(name) + ": somebody else changed it while " + version
                    + " was uploaded; nothing was published, find out who writes here and try again");
        }
        tally.sent(content.length);
    }

    /** As after an answer that got lost: the blob was written and the repeated request found it. */
    private boolean isThere(String name, byte[] content) {
        StoredBlob now = container.list(name).get(name);
        return now != null && now.md5().equals(Md5.base64(content));
    }
}
