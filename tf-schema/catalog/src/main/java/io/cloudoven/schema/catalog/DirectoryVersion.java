package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.json.VersionManifest;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** One provider version in a folder of its own. */
final class DirectoryVersion implements StoredVersion {

    private final ProviderVersion version;
    private final Path folder;
    private final SortedSet<DefinitionKey> keys;

    DirectoryVersion(ProviderVersion version, Path folder) {
        this.version = version;
        this.folder = folder;
        Path manifest = folder.resolve(VersionContents.MANIFEST);
        this.keys = Collections.unmodifiableSortedSet(list(folder));
        VersionContents.check(
                VersionManifest.read(manifest.toString(), bytes(manifest)), version, keys, manifest.toString());
    }

    static void write(VersionContents contents, Path folder) throws IOException {
        for (Map.Entry<DefinitionKey, byte[]> document : contents.documents().entrySet()) {
            Path file = file(folder, document.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, document.getValue());
        }
        Files.write(
                folder.resolve(VersionContents.MANIFEST), contents.manifest().toJson());
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
            throw new SchemaException(folder + " has no document " + Names.shown(key.toString()));
        }
        return bytes(file(folder, key));
    }

    @Override
    public String source(DefinitionKey key) {
        return file(folder, key).toString();
    }

    private static Path file(Path folder, DefinitionKey key) {
        return folder.resolve(key.folder()).resolve(key.name() + VersionContents.SUFFIX);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new SchemaException(file + ": reading failed (" + e + "); import the schema again", e);
        }
    }

    private static SortedSet<DefinitionKey> list(Path folder) {
        SortedSet<DefinitionKey> keys = new TreeSet<>();
        for (String name : Names.FOLDERS) {
            Path documents = folder.resolve(name);
            if (!Files.isDirectory(documents)) {
                continue;
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(documents, "*" + VersionContents.SUFFIX)) {
                for (Path file : files) {
                    String fileName = file.getFileName().toString();
                    keys.add(new DefinitionKey(
                            name, fileName.substring(0, fileName.length() - VersionContents.SUFFIX.length())));
                }
            } catch (IOException e) {
                throw new SchemaException(documents + ": reading failed (" + e + "); import the schema again", e);
            }
        }
        Names.check(keys);
        return keys;
    }
}
