package io.cloudoven.mesh.release.repository;

import io.cloudoven.mesh.MeshException;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A repository of charts, and the cache of what was got from it.
 *
 * <p>The cache has packages by their digest, {@code <sha256>.tgz}, each put there complete by one rename, and for each
 * version the digest it had when it was got first. What is there is checked each time and needs no network. Safe for many
 * threads and processes.
 */
public final class ChartRepository {

    private static final long LARGEST_INDEX = 64 << 20;
    private static final Object HERE = new Object();

    private final URI address;
    private final RepositoryOptions options;
    private final Download download;

    /** The repository at an address. */
    public ChartRepository(URI address, RepositoryOptions options) {
        this.address = address.getPath().endsWith("/") ? address : URI.create(address + "/");
        this.options = options;
        this.download = new Download(this.address, options);
    }

    /**
     * The package of a chart.
     *
     * @throws MeshException if the repository does not have it, cannot be asked, or sends something else
     */
    public Path get(String chart, String version) {
        Path cache = options.cache();
        try {
            Path known = cache.resolve(Digest.of(address.toString()).substring(0, 16))
                    .resolve(chart + "-" + version + ".sha256");
            Files.createDirectories(known.getParent());
            synchronized (HERE) {
                try (FileChannel lock = FileChannel.open(
                                cache.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock held = lock.lock()) {
                    return held.isValid() ? get(chart, version, known) : get(chart, version);
                }
            }
        } catch (IOException e) {
            throw new MeshException(
                    cache + ": keeping " + chart + " " + version + " there failed (" + e
                            + "); check that the folder can be written and has room",
                    e);
        }
    }

    private Path get(String chart, String version, Path known) throws IOException {
        if (Files.exists(known)) {
            String digest = Files.readString(known).strip();
            Path there = archive(digest);
            if (Files.exists(there) && Digest.of(there).equals(digest)) {
                return there;
            }
        }
        ChartIndex.Entry entry = index().find(chart, version);
        Path there = archive(entry.digest());
        if (!Files.exists(there) || !Digest.of(there).equals(entry.digest())) {
            fetch(entry, there);
        }
        write(known, entry.digest());
        return there;
    }

    private ChartIndex index() throws IOException {
        Path file = Files.createTempFile(options.cache(), "index", ".part");
        try {
            Files.delete(file);
            download.into(file, address.resolve("index.yaml"), LARGEST_INDEX);
            return ChartIndex.parse(address, Files.readString(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** What is there of an earlier, broken download is gone on with; if the whole is not right, once from the start. */
    private void fetch(ChartIndex.Entry entry, Path there) throws IOException {
        Path part = there.resolveSibling(entry.digest() + ".part");
        boolean begun = Files.exists(part);
        download.into(part, entry.uri(), ChartArchive.LARGEST);
        String got = Digest.of(part);
        if (begun && !got.equals(entry.digest())) {
            Files.delete(part);
            download.into(part, entry.uri(), ChartArchive.LARGEST);
            got = Digest.of(part);
        }
        if (!got.equals(entry.digest())) {
            Files.delete(part);
            throw new MeshException(Origin.shown(entry.uri()) + ": has the digest " + got + ", not " + entry.digest()
                    + " as the repository's index says; it was changed or damaged on the way: tell the repository's"
                    + " operator if it happens again");
        }
        Files.move(part, there, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path archive(String digest) {
        return options.cache().resolve(digest + ".tgz");
    }

    private static void write(Path file, String text) throws IOException {
        Path part = Files.createTempFile(file.getParent(), "known", ".part");
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String toString() {
        return Origin.shown(address);
    }
}
