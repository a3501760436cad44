package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The pages in a zip file; names of entries are never used as paths. */
record ZipPages(Path file) implements DocumentationSource {

    @Override
    public List<DocumentationPage> pages() {
        List<DocumentationPage> pages = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            for (ZipEntry entry : entries.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList()) {
                Optional<PagePath> page = entry.isDirectory() ? Optional.empty() : PagePath.of(entry.getName());
                if (page.isPresent()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        pages.add(page.get().page(PageText.read(in)));
                    }
                    PageText.checkCount(pages.size(), file);
                }
            }
        } catch (IOException e) {
            throw new CrawlException(
                    "reading the documentation pages in " + file + " failed (" + e
                            + "); check that it is a zip file that can be read",
                    e);
        }
        return pages;
    }
}
