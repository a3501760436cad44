package io.cloudoven.mesh.observe.graph;

import io.cloudoven.mesh.observe.metrics.Traffic;

/** How well requests are answered. */
public enum Health {
    /** There were none. */
    IDLE,
    /** At least 99 of 100 went well. */
    GOOD,
    /** At least 95 of 100 went well. */
    DOUBTFUL,
    BAD;

    private static final double GOOD_FROM = 0.99;
    private static final double DOUBTFUL_FROM = 0.95;

    public static Health of(Traffic traffic) {
        if (traffic.requests() == 0) {
            return IDLE;
        }
        double rate = traffic.successRate();
        return rate >= GOOD_FROM ? GOOD : rate >= DOUBTFUL_FROM ? DOUBTFUL : BAD;
    }
}
