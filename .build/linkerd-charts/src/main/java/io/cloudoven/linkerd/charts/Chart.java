package io.cloudoven.linkerd.charts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * A chart: its name and the text of its files.
 *
 * @param files by their path in the chart, {@code Chart.yaml} among them
 */
record Chart(String name, String version, Map<String, String> files) {

    Chart {
        files = Map.copyOf(files);
    }

    /** Writes it as a folder and as a package beside that. */
    void writeInto(Path folder) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(name).resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve(name + "-" + version + ".tgz"))) {
                pack(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pack(OutputStream out) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(name + "/" + file.getKey());
                entry.setSize(bytes.length);
                entry.setModTime(0);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
    }
}
