package io.cloudoven.mesh.observe.metrics;

import java.time.Duration;

/** Numbers of one workload, service or route while they are gathered. */
final class Counted {
    private long successes;
    private long failures;
    private long secured;
    private long connections;
    private final long[] latency = new long[Quantile.values().length];

    /** Counts requests; each sample is rounded, and what is no number is 0. */
    void requests(double count, boolean success, boolean tls) {
        long rounded = whole(count);
        if (success) {
            successes += rounded;
        } else {
            failures += rounded;
        }
        if (tls) {
            secured += rounded;
        }
    }

    void connections(double open) {
        connections += whole(open);
    }

    void latency(Quantile quantile, double milliseconds) {
        latency[quantile.ordinal()] = whole(milliseconds);
    }

    boolean nothing() {
        return successes + failures + connections == 0;
    }

    Traffic over(Duration window) {
        Latency times = new Latency(
                latency[Quantile.P50.ordinal()], latency[Quantile.P95.ordinal()], latency[Quantile.P99.ordinal()]);
        return new Traffic(successes, failures, secured, times, connections, window);
    }

    static long whole(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? 0 : Math.round(value);
    }
}
