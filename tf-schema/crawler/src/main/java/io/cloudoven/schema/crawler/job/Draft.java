package io.cloudoven.schema.crawler.job;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place and then moved there, so that it is there whole or not at all. */
final class Draft {
    /** How drafts end: a killed process may leave one, and whoever lists a folder passes it over. */
    static final String SUFFIX = ".draft";

    private Draft() {}

    static void write(Path file, byte[] content) {
        Path draft = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + SUFFIX);
        try {
            Files.createDirectories(draft.toAbsolutePath().getParent());
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CrawlException(
                    file + ": writing failed (" + e + "); check that the folder can be written and has room", e);
        }
    }
}
