package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;

/** Whether running proxies trust what the control plane now says they should. */
final class DataPlaneIdentityChecks {

    private static final String ANCHORS = "LINKERD2_PROXY_IDENTITY_TRUST_ANCHORS";

    private DataPlaneIdentityChecks() {}

    static List<Probe> of(ClusterView cluster) {
        return new Probes(CheckCategory.DATA_PLANE_IDENTITY)
                .warning(
                        "l5d-identity-data-plane-proxies-certs-match-ca",
                        "proxies trust the anchors that the control plane gives out",
                        "restart the workloads, so that their proxies get the anchors of today",
                        () -> matching(cluster, cluster.meshedPods()))
                .list();
    }

    /** Proxies of the control plane have a reference to the anchors, so they are not looked at. */
    static Outcome matching(ClusterView cluster, List<Pod> pods) {
        String bundle = IdentityChecks.bundle(cluster).strip();
        return Outcome.ofProblems(
                "these pods have other trust anchors:",
                pods.stream()
                        .filter(pod ->
                                !cluster.namespace().equals(pod.getMetadata().getNamespace()))
                        .filter(pod -> Pods.proxyVariable(pod, ANCHORS)
                                .filter(anchors -> !anchors.strip().equals(bundle))
                                .isPresent())
                        .map(Pods::name)
                        .toList());
    }
}
