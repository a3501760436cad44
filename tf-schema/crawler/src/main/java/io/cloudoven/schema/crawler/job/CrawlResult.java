package io.cloudoven.schema.crawler.job;

import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.job.CrawlOutcome.Status;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a crawl ended, provider by provider in the order they were asked for. Immutable.
 *
 * @param outcomes one for each provider
 */
public record CrawlResult(List<CrawlOutcome> outcomes) {

    /** Takes a copy. */
    public CrawlResult {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether every provider is in the catalog now. */
    public boolean complete() {
        return outcomes.stream()
                .allMatch(outcome -> outcome.status() == Status.WRITTEN || outcome.status() == Status.UNCHANGED);
    }

    /**
     * This, if every provider is in the catalog now.
     *
     * @throws CrawlException with why those that are not are not, all of them
     */
    public CrawlResult orThrow() {
        if (complete()) {
            return this;
        }
        List<CrawlOutcome> missing = outcomes.stream()
                .filter(outcome -> outcome.status() == Status.FAILED || outcome.status() == Status.CANCELLED)
                .toList();
        CrawlException all =
                new CrawlException(missing.size() + " of " + outcomes.size() + " providers were not crawled:"
                        + missing.stream().map(outcome -> "\n  - " + outcome).collect(Collectors.joining()));
        missing.forEach(outcome -> {
            RuntimeException failure = outcome.failure();
            if (failure != null) {
                all.addSuppressed(failure);
            }
        });
        throw all;
    }

    /** A line or two a provider. */
    @Override
    public String toString() {
        return outcomes.stream().map(CrawlOutcome::toString).collect(Collectors.joining("\n"));
    }
}
