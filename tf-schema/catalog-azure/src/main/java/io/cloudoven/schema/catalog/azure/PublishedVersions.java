package io.cloudoven.schema.catalog.azure;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.model.json.VersionManifest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The index of a catalog: the manifests of the versions that readers see. A version is there from the moment the index
 * has it, and gone from the moment it has it no more; all else is preparation or cleaning up. Thread-safe.
 */
final class PublishedVersions {

    private static final String TYPE = "application/x-ndjson";
    private static final int ATTEMPTS = 100;
    private static final int LONGEST_PAUSE_MILLIS = 250;

    private final BlobContainer container;
    private volatile @Nullable State remembered;

    PublishedVersions(BlobContainer container) {
        this.container = container;
    }

    private record State(@Nullable String etag, SortedMap<ProviderVersion, VersionManifest> versions) {}

    /** As it is now: one request. */
    SortedMap<ProviderVersion, VersionManifest> load() {
        return read().versions();
    }

    /** As it was when it was last read; reads it where that does not have the version. */
    Optional<VersionManifest> find(ProviderVersion version) {
        State state = remembered;
        if (state == null || !state.versions().containsKey(version)) {
            state = read();
        }
        return Optional.ofNullable(state.versions().get(version));
    }

    void publish(ProviderVersion version, VersionManifest manifest) {
        change(versions -> {
            versions.put(version, manifest);
            return versions;
        });
    }

    void unpublish(ProviderVersion version) {
        change(versions -> {
            versions.remove(version);
            return versions;
        });
    }

    /** Reads, changes, and writes unless somebody else has written meanwhile; then again. */
    private void change(UnaryOperator<SortedMap<ProviderVersion, VersionManifest>> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            State before = read();
            SortedMap<ProviderVersion, VersionManifest> after = change.apply(new TreeMap<>(before.versions()));
            if (after.equals(before.versions()) || container.put(BlobNames.INDEX, write(after), TYPE, before.etag())) {
                return;
            }
            pause();
        }
        throw new AzureCatalogException(container.source(BlobNames.INDEX) + ": others changed the index at each of "
                + ATTEMPTS + " attempts to; try again with fewer writers at once");
    }

    private State read() {
        State state = container
                .get(BlobNames.INDEX)
                .map(content -> new State(content.etag(), parse(content.bytes())))
                .orElseGet(() -> new State(null, Collections.emptySortedMap()));
        remembered = state;
        return state;
    }

    private SortedMap<ProviderVersion, VersionManifest> parse(byte[] text) {
        SortedMap<ProviderVersion, VersionManifest> versions = new TreeMap<>();
        List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String source = container.source(BlobNames.INDEX) + " line " + (i + 1);
            VersionManifest manifest = VersionManifest.read(source, lines.get(i).getBytes(StandardCharsets.UTF_8));
            versions.put(ProviderVersion.of(manifest.provider().toString(), manifest.version()), manifest);
        }
        return Collections.unmodifiableSortedMap(versions);
    }

    private static byte[] write(SortedMap<ProviderVersion, VersionManifest> versions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        versions.values().forEach(manifest -> {
            out.writeBytes(manifest.toJson());
            out.write('\n');
        });
        return out.toByteArray();
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UploadCancelledException("changing the index");
        }
    }
}
