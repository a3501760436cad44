package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Schemas in a folder: {@code host/namespace/type/version/resources/name.json}, and beside each version's folders its
 * {@code manifest.json}.
 *
 * <p>A version is written beside its place and then moved there, so that it is never there in part. Names starting with
 * a dot are passed over. Thread-safe, also where several processes use the same folder.
 */
public final class DirectoryStore implements WritableCatalogStore {

    private final Path root;

    /** The store in a folder, which may not be there yet. */
    public DirectoryStore(Path root) {
        this.root = root;
    }

    @Override
    public SortedSet<ProviderVersion> versions() {
        SortedSet<ProviderVersion> versions = new TreeSet<>();
        for (Path host : folders(root)) {
            for (Path namespace : folders(host)) {
                for (Path type : folders(namespace)) {
                    for (Path version : folders(type)) {
                        if (Files.isRegularFile(version.resolve(VersionContents.MANIFEST))) {
                            versions.add(versionOf(version));
                        }
                    }
                }
            }
        }
        return versions;
    }

    @Override
    public StoredVersion open(ProviderVersion version) {
        Path folder = folder(version);
        if (!Files.isRegularFile(folder.resolve(VersionContents.MANIFEST))) {
            throw new SchemaException(
                    root + " has no schema of " + version + "; it has " + versions() + ", import the one you need");
        }
        return new DirectoryVersion(version, folder);
    }

    @Override
    public void write(ProviderSchema schema) {
        VersionContents contents = VersionContents.of(schema);
        Path folder = folder(contents.version());
        try {
            Replacement.ofFolder(folder, draft -> DirectoryVersion.write(contents, draft));
        } catch (IOException e) {
            throw new SchemaException(
                    folder + ": writing " + contents.version() + " failed (" + e
                            + "); check that the folder can be written and has room",
                    e);
        }
    }

    private Path folder(ProviderVersion version) {
        ProviderAddress provider = version.provider();
        return root.resolve(provider.host())
                .resolve(provider.namespace())
                .resolve(provider.type())
                .resolve(version.version().toString());
    }

    private ProviderVersion versionOf(Path folder) {
        Path relative = root.relativize(folder);
        try {
            return new ProviderVersion(
                    new ProviderAddress(
                            relative.getName(0).toString(),
                            relative.getName(1).toString(),
                            relative.getName(2).toString()),
                    Version.parse(relative.getName(3).toString()));
        } catch (SchemaException e) {
            throw new SchemaException(
                    folder + ": a manifest lies where none belongs (" + e.getMessage() + "); remove the folder", e);
        }
    }

    private static List<Path> folders(Path parent) {
        List<Path> folders = new ArrayList<>();
        if (!Files.isDirectory(parent)) {
            return folders;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(parent)) {
            for (Path child : children) {
                if (!child.getFileName().toString().startsWith(".") && Files.isDirectory(child)) {
                    folders.add(child);
                }
            }
        } catch (IOException e) {
            throw new SchemaException(parent + ": reading failed (" + e + "); check that the folder can be read", e);
        }
        return folders;
    }

    /** Where it is. */
    @Override
    public String toString() {
        return root.toAbsolutePath().normalize().toString();
    }
}
