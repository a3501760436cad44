package io.cloudoven.schema.catalog;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a finished file or folder in the place of another: a draft is written beside it and moved there in one step. */
final class Replacement {

    private Replacement() {}

    /** Writes a draft. */
    interface Draft {
        void write(Path draft) throws IOException;
    }

    static void ofFile(Path file, Draft draft) throws IOException {
        createParent(file);
        // no createTempFile, whose files only their owner can read
        Path written = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            draft.write(written);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** A folder that is there already is moved aside first, since no file system replaces one in one step. */
    static void ofFolder(Path folder, Draft draft) throws IOException {
        createParent(folder);
        Path workplace =
                Files.createDirectory(folder.resolveSibling("." + folder.getFileName() + "." + UUID.randomUUID()));
        try {
            Path written = Files.createDirectory(workplace.resolve("new"));
            draft.write(written);
            Path old = workplace.resolve("old");
            boolean replaced = Files.exists(folder);
            if (replaced) {
                Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
            }
            try {
                Files.move(written, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (replaced && !Files.exists(folder)) {
                    Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
                }
                throw e;
            }
        } finally {
            delete(workplace);
        }
    }

    private static void createParent(Path path) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
