package io.cloudoven.schema.crawler.registry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps all others, in this process and in any other, from a package while it is being installed. The system frees the lock
 * of a process that dies.
 */
final class CacheLock implements AutoCloseable {

    private static final long POLL_MILLIS = 50;
    private static final int LARGEST_SIZE = 1 << 20;

    /** Locks on files are a process', not a thread's. Entries stay: there are as many as packages. */
    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

    private final ReentrantLock here;
    private final Path file;
    private final FileChannel channel;

    private CacheLock(ReentrantLock here, Path file, FileChannel channel) {
        this.here = here;
        this.file = file;
        this.channel = channel;
    }

    /** Waits for its turn. */
    static CacheLock on(Path file) throws IOException {
        ReentrantLock here = HERE.computeIfAbsent(file.toAbsolutePath().normalize(), path -> new ReentrantLock());
        boolean locked = false;
        try {
            here.lockInterruptibly();
            CacheLock lock = new CacheLock(here, file, locked(file));
            locked = true;
            return lock;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            if (!locked && here.isHeldByCurrentThread()) {
                here.unlock();
            }
        }
    }

    private static FileChannel locked(Path file) throws IOException, InterruptedException {
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null && isStill(file, channel)) {
                return channel;
            }
            channel.close();
            Thread.sleep(POLL_MILLIS);
        }
    }

    /**
     * Whether the file that is locked is the one of that name, and not one that its last holder removed meanwhile: it gets
     * a random size, and the one of that name has to have it. Nobody may open the file for that, since closing it again
     * would free all locks that this process has on it.
     */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        int size = 1 + ThreadLocalRandom.current().nextInt(LARGEST_SIZE);
        channel.truncate(0).write(ByteBuffer.allocate(1), size - 1);
        try {
            return Files.size(file) == size;
        } catch (NoSuchFileException e) {
            return false; // removed: another is made
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } finally {
            here.unlock();
        }
    }
}
