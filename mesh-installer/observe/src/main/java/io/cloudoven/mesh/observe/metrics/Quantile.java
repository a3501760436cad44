package io.cloudoven.mesh.observe.metrics;

/** The quantiles that are told of latencies. */
enum Quantile {
    P50("0.5"),
    P95("0.95"),
    P99("0.99");

    private final String number;

    Quantile(String number) {
        this.number = number;
    }

    /** As PromQL has it. */
    String number() {
        return number;
    }
}
