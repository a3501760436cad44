package io.cloudoven.tools;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The reference data kept beside the checkout, in {@code ../shared}. Where a file is missing, tests that need it fail in CI
 * and are skipped elsewhere.
 */
public final class SharedFiles {
    private SharedFiles() {}

    /** A file by its path in the folder: {@code arm/templates.zip}. */
    public static Path of(String path) {
        Path file = shared().resolve(path);
        if (Files.exists(file)) {
            return file;
        }
        String message = "the shared file " + file.getFileName() + " is not there; put the folder \"shared\" beside the"
                + " checkout, or say where it is with -Dcloudoven.shared=...";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(message);
        }
        return abort(message);
    }

    private static Path shared() {
        String told = System.getProperty("cloudoven.shared");
        if (told != null && !told.isEmpty()) {
            return Path.of(told);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve(".git"))) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared");
    }
}
