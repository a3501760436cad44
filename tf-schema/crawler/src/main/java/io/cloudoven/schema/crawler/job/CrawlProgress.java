package io.cloudoven.schema.crawler.job;

import io.cloudoven.schema.model.ProviderAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How far the crawl of one provider is.
 *
 * @param provider which provider
 * @param step what is being done
 * @param done how much of the step is done: bytes of a download, pages of documentation; 0 where a step is not counted
 * @param total how much there is to do; null where nobody knows
 * @param perSecond how much was done a second since the step began; 0 at its start
 * @param definitions how many resources, data sources and the like the provider has; 0 until it was asked
 */
public record CrawlProgress(
        ProviderAddress provider,
        CrawlStep step,
        long done,
        @Nullable Long total,
        double perSecond,
        int definitions) {

    /** How much there is to do, where somebody knows. */
    public OptionalLong knownTotal() {
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /** How long the rest of the step takes at that rate, where that can be told. */
    public Optional<Duration> remaining() {
        if (total == null || perSecond <= 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis((long) (1000 * Math.max(0, total - done) / perSecond)));
    }
}
