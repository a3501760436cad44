package io.cloudoven.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files as publishers make them, the same bytes each time. */
public final class ProviderZip {
    private static final long MIDNIGHT = 1_700_000_000_000L;

    private ProviderZip() {}

    /** A package of a plugin. */
    public static byte[] of(Path plugin) {
        try {
            return of(Map.of(plugin.getFileName().toString(), Files.readAllBytes(plugin)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive of these files, in the map's order. */
    public static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(MIDNIGHT);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
