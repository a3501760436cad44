package io.cloudoven.cluster;

import java.util.Map;

/**
 * A node that is played.
 *
 * @param kubeletVersion such as {@code v1.37.2}
 * @param containerRuntime such as {@code containerd://2.1.4}; {@code docker://…} is what Linkerd warns of
 */
public record Node(String name, String kubeletVersion, String containerRuntime, Map<String, String> labels) {

    /** Takes a copy. */
    public Node {
        labels = Map.copyOf(labels);
    }

    /** A node of the cluster's own version, in a zone. */
    public static Node named(String name, String zone) {
        return new Node(
                name,
                "v" + TestCluster.VERSION,
                "containerd://2.1.4",
                Map.of(
                        "kubernetes.io/os",
                        "linux",
                        "kubernetes.io/arch",
                        "amd64",
                        "kubernetes.io/hostname",
                        name,
                        "topology.kubernetes.io/zone",
                        zone));
    }

    /** The same with another kubelet. */
    public Node kubelet(String version) {
        return new Node(name, version, containerRuntime, labels);
    }

    /** The same with another container runtime. */
    public Node runtime(String version) {
        return new Node(name, kubeletVersion, version, labels);
    }
}
