package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Schemas in one zip file, laid out as in a {@link DirectoryStore}.
 *
 * <p>Writing makes a new file beside it, which then takes its place; the same contents give the same bytes. A file with
 * entries that belong to no catalog, such as {@code ../x}, is refused as a whole. Thread-safe; processes that write at
 * the same time do not damage the file, but the last one wins.
 */
public final class ZipStore implements WritableCatalogStore {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path file;

    /** The store in a file, which may not be there yet. */
    public ZipStore(Path file) {
        this.file = file;
    }

    @Override
    public SortedSet<ProviderVersion> versions() {
        return Files.exists(file)
                ? new TreeSet<>(ZipContents.read(file).manifests().keySet())
                : new TreeSet<>();
    }

    @Override
    public StoredVersion open(ProviderVersion version) {
        if (!versions().contains(version)) {
            throw new SchemaException(
                    file + " has no schema of " + version + "; it has " + versions() + ", import the one you need");
        }
        return new ZipVersion(file, version);
    }

    @Override
    public synchronized void write(ProviderSchema schema) {
        VersionContents contents = VersionContents.of(schema);
        Map<String, byte[]> entries = new TreeMap<>();
        if (Files.exists(file)) {
            entries.putAll(ZipContents.readAll(file));
            entries.keySet().removeIf(name -> name.startsWith(contents.version().path() + "/"));
        }
        String folder = contents.version().path() + "/";
        entries.put(folder + VersionContents.MANIFEST, contents.manifest().toJson());
        contents.documents().forEach((key, document) -> entries.put(folder + key + VersionContents.SUFFIX, document));
        try {
            Replacement.ofFile(file, draft -> write(entries, draft));
        } catch (IOException e) {
            throw new SchemaException(
                    file + ": writing " + contents.version() + " failed (" + e
                            + "); check that the folder can be written and has room",
                    e);
        }
    }

    private static void write(Map<String, byte[]> entries, Path draft) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(NO_TIME);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    /** Where it is. */
    @Override
    public String toString() {
        return file.toAbsolutePath().normalize().toString();
    }
}
