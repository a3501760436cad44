package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads the text of a page, no more of it than shows that it is too large. */
final class PageText {

    private PageText() {}

    static String read(InputStream in) throws IOException {
        return new String(in.readNBytes(DocumentationSource.LARGEST_PAGE * 2), StandardCharsets.UTF_8);
    }

    static void checkCount(int pages, Path source) {
        if (pages > DocumentationSource.MOST_PAGES) {
            throw new CrawlException(source + " has more than " + DocumentationSource.MOST_PAGES
                    + " documentation pages; check that it is the documentation of one version of one provider");
        }
    }
}
