package io.cloudoven.schema.crawler.job;

import io.cloudoven.schema.model.ProviderAddress;
import org.jspecify.annotations.Nullable;

/** Measures how fast the steps of one provider go on, and tells a listener, not too often. Thread-safe. */
final class ProgressMeter {
    private static final long BETWEEN_NANOS = 100_000_000;

    private final ProviderAddress provider;
    private final CrawlListener listener;
    private CrawlStep step = CrawlStep.RESOLVE;
    private long began = System.nanoTime();
    private long told;
    private int definitions;

    ProgressMeter(ProviderAddress provider, CrawlListener listener) {
        this.provider = provider;
        this.listener = listener;
    }

    synchronized void begin(CrawlStep next) {
        step = next;
        began = System.nanoTime();
        tell(0, null);
    }

    /** So much of the step is done. */
    synchronized void at(long done, @Nullable Long total) {
        boolean all = total != null && done >= total;
        if (all || System.nanoTime() - told >= BETWEEN_NANOS) {
            tell(done, total);
        }
    }

    synchronized void definitions(int count) {
        definitions = count;
    }

    synchronized int definitions() {
        return definitions;
    }

    private void tell(long done, @Nullable Long total) {
        told = System.nanoTime();
        double seconds = (told - began) / 1e9;
        double perSecond = seconds <= 0 ? 0 : done / seconds;
        listener.progressed(new CrawlProgress(provider, step, done, total, perSecond, definitions));
    }
}
