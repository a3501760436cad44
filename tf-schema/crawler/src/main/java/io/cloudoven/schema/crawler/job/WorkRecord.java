package io.cloudoven.schema.crawler.job;

import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.docs.DocumentationPage;
import io.cloudoven.schema.crawler.registry.ProviderPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of what a version in a store was made.
 *
 * @param digest of the package, the pages and what this library makes of them; in lower case hex
 */
record WorkRecord(String digest) {
    /** Goes up when the same package and pages give other documents. */
    private static final int FORMAT = 1;

    static WorkRecord of(ProviderPackage installed, List<DocumentationPage> pages) {
        Sha256 digest =
                new Sha256().add(String.valueOf(FORMAT)).add(installed.hashes().toString());
        pages.stream()
                .sorted(Comparator.comparing(DocumentationPage::category).thenComparing(DocumentationPage::path))
                .forEach(page -> digest.add(page.toString()).add(page.text()));
        return new WorkRecord(digest.hex());
    }

    /** Null if there is none. */
    static @Nullable WorkRecord read(Path file) {
        try {
            return Files.exists(file) ? new WorkRecord(Files.readString(file)) : null;
        } catch (IOException e) {
            throw new CrawlException(file + ": reading failed (" + e + "); delete the file", e);
        }
    }

    void write(Path file) {
        Draft.write(file, digest.getBytes(StandardCharsets.US_ASCII));
    }
}
