package io.cloudoven.codegen.folder;

import io.cloudoven.codegen.CodegenException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * One generation into a folder: files that stay the same are not touched, so that compilers see what changed; files of
 * earlier generations that are not generated any more are deleted, others left alone.
 */
final class SourceFolder {
    private final Path folder;
    private final FolderIndex before;
    private final Map<String, Long> sizes = new TreeMap<>();
    private int written;
    private int deleted;

    private SourceFolder(Path folder, FolderIndex before) {
        this.folder = folder;
        this.before = before;
    }

    static SourceFolder open(Path folder, FolderIndex before) throws IOException {
        Files.createDirectories(folder);
        FolderIndex.open(folder, before.sizes().keySet());
        return new SourceFolder(folder, before);
    }

    int written() {
        return written;
    }

    int deleted() {
        return deleted;
    }

    /** @throws CodegenException if the file cannot be written */
    void put(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(path);
        try {
            if (!isThere(file, bytes)) {
                if (!before.sizes().containsKey(path)) {
                    FolderIndex.add(folder, path);
                }
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
                written++;
            }
        } catch (IOException e) {
            throw new CodegenException(
                    file + ": writing failed (" + e + "); check that the folder can be written and has room", e);
        }
        sizes.put(path, (long) bytes.length);
    }

    void close(String fingerprint) throws IOException {
        for (String path : before.sizes().keySet()) {
            if (!sizes.containsKey(path)) {
                delete(folder.resolve(path));
            }
        }
        new FolderIndex(fingerprint, sizes).write(folder);
    }

    private static boolean isThere(Path file, byte[] bytes) throws IOException {
        return file.toFile().length() == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            deleted++;
        }
        for (Path above = file.getParent(); above != null && !above.equals(folder); above = above.getParent()) {
            try {
                Files.delete(above);
            } catch (DirectoryNotEmptyException | NoSuchFileException e) {
                return;
            }
        }
    }
}
