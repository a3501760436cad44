package io.cloudoven.schema.crawler.plugin.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder for one process, where its sockets lie and what else it writes; only its owner can enter. */
final class TemporaryFolder {

    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /** A new one, named after this JVM. The name is short: the path of a Unix socket has at most about 100 bytes. */
    static TemporaryFolder create() throws IOException {
        return new TemporaryFolder(
                Files.createTempDirectory("tfp" + ProcessHandle.current().pid() + "-"));
    }

    Path path() {
        return path;
    }

    /** Deletes it with what is in it; links are deleted, not followed. What is gone already is no error. */
    void delete() throws IOException {
        try {
            Files.walkFileTree(path, new Deletion());
        } catch (NoSuchFileException e) {
            return; // the watchdog was faster
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
