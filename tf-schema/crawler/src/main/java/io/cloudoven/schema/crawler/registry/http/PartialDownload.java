package io.cloudoven.schema.crawler.registry.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a download that broke off leaves, so that it can go on. */
public final class PartialDownload {

    private PartialDownload() {}

    /** Removes it, with what is kept beside it. */
    public static void remove(Path partial) throws IOException {
        Files.deleteIfExists(PartialFile.origin(partial));
        Files.deleteIfExists(partial);
    }
}
