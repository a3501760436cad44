package io.cloudoven.mesh.observe.metrics;

/**
 * How long answers took, in milliseconds: half of them at most {@code p50}, and so on. All 0 without traffic.
 *
 * <p>Whole milliseconds, as Linkerd rounds them.
 */
public record Latency(long p50, long p95, long p99) {

    /** That of nothing. */
    public static final Latency NONE = new Latency(0, 0, 0);
}
