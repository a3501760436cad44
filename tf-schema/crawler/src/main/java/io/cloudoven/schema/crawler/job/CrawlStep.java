package io.cloudoven.schema.crawler.job;

/** What the crawl of one provider is about, in this order. */
public enum CrawlStep {
    /** Finding the version. */
    RESOLVE("resolving"),
    /** Downloading and verifying the package. */
    DOWNLOAD("downloading"),
    /** Getting the pages of its documentation. */
    PAGES("reading pages"),
    /** Asking the plugin for its schema. */
    SCHEMA("asking"),
    /** Finding the text of each argument in them. */
    MATCH("matching"),
    /** Writing to the catalog. */
    WRITE("writing"),
    /** Nothing any more. */
    DONE("done");

    private final String label;

    CrawlStep(String label) {
        this.label = label;
    }

    /** A word for people, such as {@code downloading}. */
    public String label() {
        return label;
    }
}
