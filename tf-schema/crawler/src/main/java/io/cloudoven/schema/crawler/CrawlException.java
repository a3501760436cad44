package io.cloudoven.schema.crawler;

import org.jspecify.annotations.Nullable;

/** A provider cannot be downloaded, asked or documented; the root of what the crawler throws of its own. */
public class CrawlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception that says what was tried, on what, and what to do next. */
    public CrawlException(String message) {
        this(message, null);
    }

    /** An exception that says what was tried, on what, and what to do next. */
    public CrawlException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
