package io.cloudoven.terraform.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A file that is being written beside its place: {@code .main.tf.<process>-<time>.cloudoven-draft}.
 *
 * <p>Drafts of the same file that are older than ten minutes are what killed processes left; they are deleted.
 */
final class Draft {
    private static final String SUFFIX = ".cloudoven-draft";
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private final Path file;
    private final Path draft;

    /** Writes a file's bytes. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    Draft(Path file) {
        this.file = file;
        draft = file.resolveSibling(
                prefix() + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()) + SUFFIX);
    }

    void write(Content content) throws IOException {
        deleteAbandoned();
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            content.write(out);
        }
    }

    /** Puts the draft in the place of the file, in one step. */
    Path publish() throws IOException {
        return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes the draft if it is still there. */
    void discard() {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // The next writer deletes it; what made the writing fail is what its caller must hear of.
        }
    }

    private void deleteAbandoned() throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
        String prefix = prefix();
        FileTime oldest = FileTime.from(Instant.now().minus(ABANDONED));
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, path -> {
            String name = path.getFileName().toString();
            return name.startsWith(prefix) && name.endsWith(SUFFIX);
        })) {
            for (Path abandoned : drafts) {
                if (Files.getLastModifiedTime(abandoned).compareTo(oldest) < 0) {
                    Files.deleteIfExists(abandoned);
                }
            }
        }
    }

    private String prefix() {
        return "." + file.getFileName() + ".";
    }
}
