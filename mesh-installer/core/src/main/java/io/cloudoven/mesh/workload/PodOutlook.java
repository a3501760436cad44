package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.PodState;
import io.cloudoven.mesh.inject.PodOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a pod of a workload does: the little that is kept of it.
 *
 * @param proxied whether a proxy is in it, among the init containers where that is a native sidecar
 * @param trouble what keeps it from being ready, with its name; empty when it is, with all of its containers
 */
record PodOutlook(String name, boolean proxied, Optional<String> trouble) {
    private static final int MOST_TOLD = 5;

    /** That of a pod; empty when it has ended, or was told to. */
    static Optional<PodOutlook> of(LiveObject pod) {
        return PodState.isActive(pod)
                ? Optional.of(new PodOutlook(pod.ref().name(), isProxied(pod), PodState.trouble(pod)))
                : Optional.empty();
    }

    private static boolean isProxied(LiveObject pod) {
        return PodState.containers(pod).anyMatch(container -> PodOutline.PROXY.equals(container.get("name")));
    }

    /** A line for each pod that is not ready, or for the first of many. */
    static List<String> troubles(List<PodOutlook> pods) {
        List<String> all = pods.stream().flatMap(pod -> pod.trouble().stream()).toList();
        if (all.size() <= MOST_TOLD) {
            return all;
        }
        List<String> told = new ArrayList<>(all.subList(0, MOST_TOLD));
        told.add("and " + (all.size() - MOST_TOLD) + " more pods");
        return told;
    }
}
