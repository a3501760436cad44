package io.cloudoven.schema.crawler.registry.archive;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip file from a stranger. All of its entries are looked at before the first is written. */
public final class Archive {

    private static final int BUFFER = 1 << 16;
    /** Below this no ratio counts: small texts of one letter compress well. */
    private static final int SMALL = 1 << 20;

    /** Go's zip reader, and with it Terraform, knows no other; the library would look for others' code and not find it. */
    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private static final int UNIX_FILE = 0100000;
    private static final int UNIX_FOLDER = 0040000;
    private static final int UNIX_KIND = 0170000;
    private static final int UNIX_EXECUTABLE = 0100;

    private final Path file;
    private final Limits limits;

    /** The zip file at that path. */
    public Archive(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * Unpacks into an empty folder. Executable files stay so; of other permissions nothing is kept.
     *
     * @throws CrawlException if it is no zip file, or has an entry that is not just a file or folder in that folder, or is
     *     larger than it may be; the caller then removes the folder
     */
    public UnpackedArchive unpack(Path folder) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            check(entries, zip);
            return write(zip, entries, folder);
        } catch (IOException | IllegalArgumentException e) {
            throw new CrawlException(
                    shownFile() + ": unpacking failed (" + e.getMessage() + "); the archive is damaged, get it again",
                    e);
        }
    }

    private void check(List<ZipArchiveEntry> entries, ZipFile zip) {
        List<String> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long bytes = 0;
        for (ZipArchiveEntry entry : entries) {
            EntryName.problem(written(entry)).ifPresent(problem -> problems.add(shown(entry) + " " + problem));
            if (!isFileOrFolder(entry)) {
                problems.add(shown(entry) + " is a link or a device");
            }
            if (!METHODS.contains(entry.getMethod()) || !zip.canReadEntryData(entry)) {
                problems.add(shown(entry) + " is encrypted or compressed in an unknown way");
            }
            if (!names.add(String.join("/", EntryName.parts(entry.getName())).toLowerCase(Locale.ROOT))) {
                problems.add(shown(entry) + " is there twice");
            }
            bytes += Math.max(0, entry.getSize());
        }
        if (entries.size() > limits.entries()) {
            problems.add("it has " + entries.size() + " entries, more than " + limits.entries());
        }
        if (bytes > limits.bytes() || bytes < 0) {
            problems.add("it has " + bytes + " bytes, more than " + limits.bytes());
        }
        if (!problems.isEmpty()) {
            int more = problems.size() - 5;
            throw refused(String.join("; ", problems.subList(0, Math.min(5, problems.size())))
                    + (more > 0 ? "; and " + more + " more" : ""));
        }
    }

    private UnpackedArchive write(ZipFile zip, List<ZipArchiveEntry> entries, Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Set<String> folders = new TreeSet<>();
        long left = limits.bytes();
        for (ZipArchiveEntry entry : entries) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            Path target = folder;
            for (String part : EntryName.parts(entry.getName())) {
                target = target.resolve(part);
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                folders.add(entry.getName());
                continue;
            }
            Files.createDirectories(target.getParent());
            MessageDigest digest = sha256();
            left -= write(zip, entry, target, digest, left);
            files.put(entry.getName(), digest.digest());
            if ((entry.getUnixMode() & UNIX_EXECUTABLE) != 0) {
                target.toFile().setExecutable(true, false);
            }
        }
        return new UnpackedArchive(files, folders);
    }

    private long write(ZipFile zip, ZipArchiveEntry entry, Path target, MessageDigest digest, long left)
            throws IOException {
        long allowed = Math.min(left, Math.max(SMALL, Math.max(0, entry.getCompressedSize()) * (long) limits.ratio()));
        long written = 0;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = new DigestOutputStream(
                        Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                written += count;
                if (written > allowed) {
                    throw refused(shown(entry) + " grows to more than " + allowed + " bytes when it is unpacked");
                }
                out.write(buffer, 0, count);
            }
        }
        if (entry.getSize() >= 0 && written != entry.getSize()) {
            throw refused(shown(entry) + " has " + written + " bytes where " + entry.getSize() + " are promised");
        }
        return written;
    }

    /** The name as it stands in the file: the library makes slashes of the backslashes that DOS writes. */
    private static String written(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean backslash = raw != null && new String(raw, StandardCharsets.ISO_8859_1).indexOf('\\') >= 0;
        return backslash ? new String(raw, StandardCharsets.ISO_8859_1) : entry.getName();
    }

    /** Systems other than Unix write no kind; then only the name tells. */
    private static boolean isFileOrFolder(ZipArchiveEntry entry) {
        int kind = entry.getUnixMode() & UNIX_KIND;
        return !entry.isUnixSymlink() && (kind == 0 || kind == (entry.isDirectory() ? UNIX_FOLDER : UNIX_FILE));
    }

    private CrawlException refused(String problem) {
        return new CrawlException(shownFile() + ": refused to unpack it: " + problem
                + "; it was made to do harm or by mistake, tell its publisher");
    }

    private String shownFile() {
        return String.valueOf(file.getFileName());
    }

    private static String shown(ZipArchiveEntry entry) {
        String name = entry.getName();
        String shown = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return '"' + shown.replaceAll("\\p{Cntrl}", "?") + '"';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
