package io.cloudoven.mesh.observe.graph;

import io.cloudoven.mesh.observe.metrics.Traffic;
import io.cloudoven.mesh.observe.metrics.Workload;

/**
 * A workload of the graph.
 *
 * @param traffic what it answered; nothing for one outside the mesh
 */
public record GraphNode(Workload workload, Traffic traffic) {
    public Health health() {
        return Health.of(traffic);
    }
}
