package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.json.VersionManifest;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** One provider version in a zip file, which is open only while it is read. */
final class ZipVersion implements StoredVersion {

    private final Path file;
    private final ProviderVersion version;
    private final SortedSet<DefinitionKey> keys;

    ZipVersion(Path file, ProviderVersion version) {
        this.file = file;
        this.version = version;
        this.keys = ZipContents.with(file, zip -> {
            String manifest = version.path() + "/" + VersionContents.MANIFEST;
            String source = file + "!" + manifest;
            SortedSet<DefinitionKey> documents =
                    ZipContents.of(file, zip).documents().getOrDefault(version, new TreeSet<>());
            VersionContents.check(
                    VersionManifest.read(source, ZipContents.bytes(file, zip, manifest)), version, documents, source);
            return Collections.unmodifiableSortedSet(documents);
        });
    }

    @Override
    public ProviderVersion version() {
        return version;
    }

    @Override
    public SortedSet<DefinitionKey> keys() {
        return keys;
    }

    @Override
    public byte[] read(DefinitionKey key) {
        if (!keys.contains(key)) {
            throw new SchemaException(file + " has no document " + Names.shown(key.toString()) + " of " + version);
        }
        return ZipContents.with(file, zip -> ZipContents.bytes(file, zip, name(key)));
    }

    @Override
    public String source(DefinitionKey key) {
        return file + "!" + name(key);
    }

    @Override
    public void readAll(BiConsumer<DefinitionKey, byte[]> document) {
        ZipContents.with(file, zip -> {
            for (DefinitionKey key : keys) {
                document.accept(key, ZipContents.bytes(file, zip, name(key)));
            }
            return keys;
        });
    }

    private String name(DefinitionKey key) {
        return version.path() + "/" + key + VersionContents.SUFFIX;
    }
}
