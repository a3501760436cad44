package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.crawler.CrawlException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the pages of a provider's documentation come from.
 *
 * <p>Folders and zip files may have the pages below {@code website/docs} ({@code r/}, {@code d/}; {@code
 * *.html.markdown}) or {@code docs} ({@code resources/}, {@code data-sources/}; {@code *.md}), at any depth.
 */
@FunctionalInterface
public interface DocumentationSource {

    /** Characters of a page beyond which it is not read but reported: {@value}. No known page has a tenth of it. */
    int LARGEST_PAGE = 4_000_000;

    /** The most pages of one provider: {@value}. */
    int MOST_PAGES = 20_000;

    /**
     * The pages.
     *
     * @throws CrawlException if they cannot be read or are more than {@value #MOST_PAGES}
     */
    List<DocumentationPage> pages();

    /** The pages in a folder. */
    static DocumentationSource folder(Path folder) {
        return new FolderPages(folder);
    }

    /** The pages in a zip file. */
    static DocumentationSource zip(Path file) {
        return new ZipPages(file);
    }

    /** Pages that were got elsewhere, such as from a registry's documentation API. */
    static DocumentationSource of(Iterable<DocumentationPage> pages) {
        List<DocumentationPage> copy = new ArrayList<>();
        pages.forEach(copy::add);
        return () -> List.copyOf(copy);
    }
}
