package io.cloudoven.schema.crawler.job;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.crawler.docs.CrawlReport;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the crawl of one provider ended.
 *
 * @param request what was asked for
 * @param status how it ended
 * @param version the version that was found; null if it did not come that far
 * @param definitions how many resources, data sources and the like it has
 * @param report how much of it is documented; null if no documentation was read this time
 * @param failure why it failed; null if it did not
 * @param took how long it took
 */
public record CrawlOutcome(
        CrawlRequest request,
        Status status,
        @Nullable ProviderVersion version,
        int definitions,
        @Nullable CrawlReport report,
        @Nullable RuntimeException failure,
        Duration took) {

    /** How a crawl can end. */
    public enum Status {
        /** It is in the catalog. */
        WRITTEN,
        /** It was there, and neither the package nor a page has changed since. */
        UNCHANGED,
        /** It is not in the catalog, or as it was before. */
        FAILED,
        /** It was cancelled before it was written. */
        CANCELLED
    }

    /** One line for people. */
    @Override
    public String toString() {
        String what = version == null ? request.toString() : version.toString();
        String seconds = String.format(java.util.Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
        return switch (status) {
            case WRITTEN ->
                what + ": " + definitions + " definitions written in " + seconds
                        + (report == null ? "" : "\n  " + report);
            case UNCHANGED -> what + ": unchanged";
            case FAILED -> what + ": failed: " + (failure == null ? "" : failure.getMessage());
            case CANCELLED -> what + ": cancelled";
        };
    }
}
