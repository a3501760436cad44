package io.cloudoven.mesh.observe.graph;

import io.cloudoven.mesh.observe.metrics.Traffic;
import java.util.Locale;

/** Traffic in few characters, and how it looks. */
final class Numbers {
    private static final double THINNEST = 1.5;
    private static final double WIDEST = 8;

    private Numbers() {}

    /** {@code 99.2 % · 12.5 rps · 40 ms}. */
    static String traffic(Traffic traffic) {
        if (traffic.requests() == 0) {
            return "no requests";
        }
        return String.format(
                Locale.ROOT,
                "%.1f %% · %.1f rps · %d ms",
                traffic.successRate() * 100,
                traffic.requestsPerSecond(),
                traffic.latency().p95());
    }

    /** Colours that can be told apart on light and dark grounds, also by most who are colour-blind. */
    static String colour(Health health) {
        return switch (health) {
            case IDLE -> "#8a9099";
            case GOOD -> "#2a9d6e";
            case DOUBTFUL -> "#d98e04";
            case BAD -> "#d1345b";
        };
    }

    /** Wider with each tenfold of requests a second. */
    static double width(Traffic traffic) {
        double wider = Math.log10(1 + traffic.requestsPerSecond() * 10) * 2;
        return Math.round(Math.min(WIDEST, THINNEST + wider) * 10) / 10.0;
    }
}
