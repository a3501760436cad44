package io.cloudoven.mesh.trust;

import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.PodState;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Pods that have a proxy, as a container or as a native sidecar. */
public final class MeshedPods {

    private static final String PROXY = "linkerd-proxy";
    private static final String ANCHORS = "LINKERD2_PROXY_IDENTITY_TRUST_ANCHORS";

    private MeshedPods() {}

    /** All of them but those that are about to end. */
    public static List<LiveObject> on(Cluster cluster) {
        return all(cluster, PodState::isActive);
    }

    /** Those that are about to end, and that talk to others until they have. */
    public static List<LiveObject> ending(Cluster cluster) {
        return all(cluster, PodState::isEnding);
    }

    private static List<LiveObject> all(Cluster cluster, Predicate<LiveObject> which) {
        List<LiveObject> pods = new ArrayList<>();
        cluster.each("v1", "Pod", Optional.empty(), "", pod -> {
            if (proxy(pod).isPresent() && which.test(pod)) {
                pods.add(pod);
            }
        });
        return List.copyOf(pods);
    }

    /** The container that is the proxy. */
    static Optional<Map<String, Object>> proxy(LiveObject pod) {
        return PodState.containers(pod)
                .filter(container -> PROXY.equals(container.get("name")))
                .findFirst();
    }

    /** The anchors that are written in the pod itself; empty where it reads them from a ConfigMap. */
    static Optional<String> anchorsPem(LiveObject pod) {
        return proxy(pod).stream()
                .flatMap(container -> KubernetesYaml.asList(container.get("env")).stream())
                .map(KubernetesYaml::asMap)
                .filter(variable -> ANCHORS.equals(variable.get("name")) && variable.get("value") != null)
                .map(variable -> String.valueOf(variable.get("value")))
                .findFirst();
    }
}
