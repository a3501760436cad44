package io.cloudoven.schema.crawler.job;

/** Told how a crawl goes on. Called by the threads that crawl, at most ten times a second a provider and step. */
@FunctionalInterface
public interface CrawlListener {

    /** Tells nobody. */
    CrawlListener NONE = progress -> {};

    /** Called when a step begins, while it goes on, and when all is {@linkplain CrawlStep#DONE done}. */
    void progressed(CrawlProgress progress);
}
