package io.cloudoven.mesh.observe.graph;

import io.cloudoven.mesh.observe.metrics.Traffic;
import io.cloudoven.mesh.observe.metrics.Workload;

/**
 * That one workload calls another.
 *
 * @param traffic as the one that calls saw the answers
 * @param secured whether every connection between them is mutual TLS
 * @param insecureBecause why not, in words; empty when it is, or when nobody knows
 */
public record GraphLink(Workload from, Workload to, Traffic traffic, boolean secured, String insecureBecause) {
    public Health health() {
        return Health.of(traffic);
    }
}
