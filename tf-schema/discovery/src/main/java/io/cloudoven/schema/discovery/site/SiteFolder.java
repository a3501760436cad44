package io.cloudoven.schema.discovery.site;

import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A folder that a site is written to: beside it first, and in its place once everything is there. */
final class SiteFolder {

    /** Tells a site from a folder that somebody named by mistake. */
    private static final String MARK = "assets/site.css";

    private final Path draft;
    private final Set<Path> folders = new HashSet<>();

    private SiteFolder(Path draft) {
        this.draft = draft;
    }

    /**
     * Writes a site in the place of the one that may be there. If that fails, what was there stays, and nothing else is
     * left behind.
     */
    static void replace(Path folder, Consumer<SiteFolder> site) {
        Path target = folder.toAbsolutePath().normalize();
        try {
            if (Files.exists(target) && !Files.exists(target.resolve(MARK)) && !isEmptyFolder(target)) {
                throw new SchemaException("cannot write a site to " + folder
                        + ": there is something else, which would be lost; name another folder, or empty it");
            }
            Path parent = target.getParent();
            if (parent == null) {
                throw new SchemaException("cannot write a site to " + folder + "; name a folder below it");
            }
            Files.createDirectories(parent);
            Path workplace =
                    Files.createDirectory(parent.resolve("." + target.getFileName() + "." + UUID.randomUUID()));
            try {
                Path draft = Files.createDirectory(workplace.resolve("new"));
                site.accept(new SiteFolder(draft));
                move(draft, target, workplace.resolve("old"));
            } finally {
                delete(workplace);
            }
        } catch (IOException e) {
            throw new SchemaException(
                    "cannot write a site to " + folder + ": " + e
                            + "; check that the folder can be written and has room",
                    e);
        }
    }

    void write(String path, String text) {
        Path file = draft.resolve(path);
        try {
            Path parent = file.getParent();
            if (parent != null && folders.add(parent)) {
                Files.createDirectories(parent);
            }
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SchemaException("cannot write " + path + " of the site: " + e, e);
        }
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    /** What is there is moved aside first, since no file system replaces a folder in one step. */
    private static void move(Path draft, Path target, Path old) throws IOException {
        boolean replaced = Files.exists(target);
        if (replaced) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaced && !Files.exists(target)) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
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
