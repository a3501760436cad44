package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replicas of the control plane, where it was installed for high availability. */
final class HighAvailabilityChecks {

    private static final List<String> DEPLOYMENTS =
            List.of("linkerd-destination", "linkerd-identity", "linkerd-proxy-injector");

    private HighAvailabilityChecks() {}

    static List<Probe> of(ClusterView cluster) {
        return new Probes(CheckCategory.HIGH_AVAILABILITY)
                .warningRetried(
                        "l5d-control-plane-replicas",
                        "each part of the control plane has more than one pod",
                        "see whether there are enough nodes; anti-affinity puts each replica on another",
                        () -> replicas(cluster))
                .list();
    }

    private static Outcome replicas(ClusterView cluster) {
        if (!Boolean.TRUE.equals(cluster.requiredConfiguration().get("highAvailability"))) {
            return Outcome.skipped("the control plane was not installed for high availability");
        }
        return Outcome.ofProblems(DEPLOYMENTS.stream()
                .filter(name -> available(cluster.client()
                                .apps()
                                .deployments()
                                .inNamespace(cluster.namespace())
                                .withName(name)
                                .get())
                        <= 1)
                .map(name -> name + " has not more than one available pod")
                .toList());
    }

    private static int available(@Nullable Deployment deployment) {
        Integer available = deployment == null ? null : deployment.getStatus().getAvailableReplicas();
        return available == null ? 0 : available;
    }
}
