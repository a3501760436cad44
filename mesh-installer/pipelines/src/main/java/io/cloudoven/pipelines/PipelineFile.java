package io.cloudoven.pipelines;

import io.cloudoven.pipelines.problem.PipelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/** Writes a file whole or not at all: beside its place first, then moved there. */
final class PipelineFile {
    private PipelineFile() {}

    static Path write(Path file, String text) {
        Path place = file.toAbsolutePath();
        try {
            Path folder = Objects.requireNonNullElse(place.getParent(), place);
            Files.createDirectories(folder);
            // Not a temporary file: only its owner could read that.
            Path draft = folder.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".draft");
            try {
                Files.writeString(draft, text, StandardOpenOption.CREATE_NEW);
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return file;
        } catch (IOException e) {
            throw new PipelineException(
                    file + ": writing the pipeline failed; check that the folder may be written and has room", e);
        }
    }
}
