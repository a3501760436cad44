package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;

/** The proxies of the control plane itself. */
final class ControlPlaneProxyChecks {

    private ControlPlaneProxyChecks() {}

    static List<Probe> of(ClusterView cluster) {
        ProxyVersions versions = new ProxyVersions(cluster);
        String restart = "upgrade Linkerd, or restart the control plane";
        return new Probes(CheckCategory.CONTROL_PLANE_PROXY)
                .fatalRetried(
                        "l5d-cp-proxy-healthy",
                        "the control plane's proxies are well",
                        "look at the pods of the control plane and the logs of their container linkerd-proxy",
                        () -> healthy(cluster, cluster.namespace()))
                .warning(
                        "l5d-cp-proxy-version",
                        "the control plane's proxies are of the latest version",
                        restart,
                        () -> versions.proxiesAreLatest(() -> cluster.proxiedPods(cluster.namespace())))
                .warning(
                        "l5d-cp-proxy-cli-version",
                        "the control plane's proxies are of the version that was asked for",
                        restart,
                        () -> versions.proxiesMatch(() -> cluster.proxiedPods(cluster.namespace())))
                .list();
    }

    /** Whether all proxies in a namespace are ready, and trust the anchors of today. */
    static Outcome healthy(ClusterView cluster, String namespace) {
        List<Pod> pods = cluster.proxiedPods(namespace);
        Outcome ready = Pods.proxiesAreReady(pods, "namespace " + namespace);
        return ready.kind() == Outcome.Kind.PASSED ? DataPlaneIdentityChecks.matching(cluster, pods) : ready;
    }
}
