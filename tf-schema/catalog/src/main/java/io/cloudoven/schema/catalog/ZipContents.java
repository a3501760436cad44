package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The entries of a catalog's zip file, each checked for belonging there.
 *
 * @param manifests the name of each version's manifest
 * @param documents each version's documents
 */
record ZipContents(
        SortedMap<ProviderVersion, String> manifests, SortedMap<ProviderVersion, SortedSet<DefinitionKey>> documents) {

    /** No document of any provider comes near; more is an attack or an accident. */
    static final int LARGEST_DOCUMENT = 64 << 20;

    private static final int PARTS_OF_MANIFEST = 5;
    private static final int PARTS_OF_DOCUMENT = 6;

    interface Reading<T> {
        T read(ZipFile zip) throws IOException;
    }

    static <T> T with(Path file, Reading<T> reading) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return reading.read(zip);
        } catch (IOException e) {
            throw new SchemaException(
                    file + ": reading failed (" + e + "); the zip file is damaged or cut off, get it again", e);
        }
    }

    static ZipContents read(Path file) {
        return with(file, zip -> of(file, zip));
    }

    static Map<String, byte[]> readAll(Path file) {
        return with(file, zip -> {
            of(file, zip);
            Map<String, byte[]> entries = new TreeMap<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), bytes(file, zip, entry.getName()));
                }
            }
            return entries;
        });
    }

    static ZipContents of(Path file, ZipFile zip) {
        ZipContents contents = new ZipContents(new TreeMap<>(), new TreeMap<>());
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!names.add(entry.getName())) {
                throw foreign(file, entry.getName(), "is there twice");
            }
            if (!entry.isDirectory()) {
                contents.add(file, entry.getName());
            }
        }
        return contents;
    }

    static byte[] bytes(Path file, ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new SchemaException(file + " has no entry " + Names.shown(name) + "; import the schema again");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_DOCUMENT + 1);
            if (bytes.length > LARGEST_DOCUMENT) {
                throw foreign(file, name, "has more than " + LARGEST_DOCUMENT + " bytes");
            }
            return bytes;
        }
    }

    private void add(Path file, String name) {
        List<String> parts = List.of(name.split("/", -1));
        String last = parts.get(parts.size() - 1);
        try {
            if (parts.size() == PARTS_OF_MANIFEST && last.equals(VersionContents.MANIFEST)) {
                manifests.put(version(parts), name);
                return;
            }
            if (parts.size() == PARTS_OF_DOCUMENT && last.endsWith(VersionContents.SUFFIX)) {
                DefinitionKey key = new DefinitionKey(
                        parts.get(4), last.substring(0, last.length() - VersionContents.SUFFIX.length()));
                Names.check(List.of(key));
                documents
                        .computeIfAbsent(version(parts), version -> new TreeSet<>())
                        .add(key);
                return;
            }
        } catch (SchemaException e) {
            throw foreign(file, name, "belongs to no catalog (" + e.getMessage() + ")");
        }
        throw foreign(file, name, "belongs to no catalog");
    }

    private static ProviderVersion version(List<String> parts) {
        return new ProviderVersion(
                new ProviderAddress(parts.get(0), parts.get(1), parts.get(2)), Version.parse(parts.get(3)));
    }

    private static SchemaException foreign(Path file, String name, String what) {
        return new SchemaException(file + ": the entry " + Names.shown(name) + " " + what
                + "; use only zip files that were written as catalogs");
    }
}
