package io.cloudoven.schema.crawler.registry.pages;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.crawler.CrawlException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Where pages about providers come from. Thread-safe. */
public interface PageSource {

    /**
     * All pages about a version, in the source's order.
     *
     * @throws CrawlException if the version is not there or the source cannot be asked
     */
    List<PageEntry> list(ProviderVersion version);

    /**
     * A page of a version.
     *
     * @throws CrawlException if it is not there any more or the source cannot be asked
     */
    Page read(ProviderVersion version, PageEntry entry);

    /**
     * Hands over all pages about a version that are not known yet or changed.
     *
     * @param knownTags the {@link Page#tag()} of each page that is there already, by {@link PageEntry#id()}
     * @param changed called for each in any order, by one thread at a time
     * @return all pages there are, so that others can be removed
     */
    List<PageEntry> readChanged(ProviderVersion version, Map<String, String> knownTags, Consumer<Page> changed);
}
