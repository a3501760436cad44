package io.cloudoven.mesh.release.repository;

import io.cloudoven.mesh.MeshException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A packaged chart from a stranger: a {@code .tgz} with one folder. It is read in memory and never unpacked; all entries are
 * looked at before Helm sees the file.
 */
public final class ChartArchive {

    /** The most a package may have, in bytes. */
    public static final long LARGEST = 20 << 20;

    /** What Helm itself allows a file and a chart to have, in bytes. */
    private static final long LARGEST_FILE = 5 << 20;

    private static final long LARGEST_CHART = 100 << 20;
    private static final int MOST_FILES = 10_000;
    private static final int SHOWN = 80;

    private final String file;
    private final Map<String, String> texts = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private String folder = "";
    private long bytes;

    private ChartArchive(String file) {
        this.file = file;
    }

    /**
     * The files right in the chart's folder, such as {@code Chart.yaml} and {@code values.yaml}, as texts by their names.
     *
     * @throws MeshException if it is no such archive, or has an entry that no chart has, or is larger than it may be
     */
    public static Map<String, String> read(Path file) {
        String shown = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST) {
                throw new MeshException(shown + ": refused to read it: it has more than " + LARGEST + " bytes;"
                        + " check that it is a chart");
            }
            ChartArchive archive = new ChartArchive(shown);
            archive.read(in);
            return archive.texts;
        } catch (IOException | IllegalArgumentException e) {
            throw new MeshException(
                    shown + ": reading it failed (" + e.getMessage() + "); it is no chart or damaged, get it again", e);
        }
    }

    private void read(InputStream in) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                read(entry, tar);
            }
        }
        if (!texts.containsKey("Chart.yaml")) {
            throw refused("it has no Chart.yaml");
        }
    }

    private void read(TarArchiveEntry entry, TarArchiveInputStream tar) throws IOException {
        String name = entry.getName();
        check(entry, name);
        String[] parts = name.split("/", 2);
        if (folder.isEmpty()) {
            folder = parts[0];
        }
        if (!folder.equals(parts[0])) {
            throw refused("it has more than one folder: " + shown(folder) + " and " + shown(parts[0]));
        }
        byte[] content = tar.readNBytes((int) LARGEST_FILE + 1);
        bytes += content.length;
        if (content.length > LARGEST_FILE || bytes > LARGEST_CHART) {
            throw refused(shown(name) + " grows to more than a chart may have");
        }
        if (parts.length == 2 && !parts[1].contains("/") && !entry.isDirectory()) {
            texts.put(parts[1], new String(content, StandardCharsets.UTF_8));
        }
    }

    private void check(TarArchiveEntry entry, String name) {
        if (name.startsWith("/") || name.indexOf('\\') >= 0 || name.matches("[A-Za-z]:.*")) {
            throw refused(shown(name) + " is absolute, or has a backslash or a drive");
        }
        if (("/" + name + "/").contains("/../") || name.chars().anyMatch(c -> c < ' ')) {
            throw refused(shown(name) + " leads out of the folder or has control characters");
        }
        if (!entry.isFile() && !entry.isDirectory()
                || entry.isSymbolicLink()
                || entry.isLink()
                || entry.isCharacterDevice()
                || entry.isBlockDevice()
                || entry.isFIFO()) {
            throw refused(shown(name) + " is a link or a device");
        }
        if (!names.add(name)) {
            throw refused(shown(name) + " is there twice");
        }
        if (names.size() > MOST_FILES) {
            throw refused("it has more than " + MOST_FILES + " files");
        }
    }

    private MeshException refused(String problem) {
        return new MeshException(file + ": refused to use it: " + problem
                + "; it was made to do harm or by mistake, tell its publisher");
    }

    private static String shown(String name) {
        String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
        return '"' + shown.replaceAll("\\p{Cntrl}", "?") + '"';
    }
}
