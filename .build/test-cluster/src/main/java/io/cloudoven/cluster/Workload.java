package io.cloudoven.cluster;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A deployment as tests need it: one container, and the proxy of a mesh if it is {@link #meshed()}.
 *
 * @param annotations of its pods
 * @param sidecars whether {@code linkerd-init} and {@code linkerd-proxy}, a native sidecar, are among its init containers
 */
public record Workload(String namespace, String name, int replicas, Map<String, String> annotations, boolean sidecars) {

    /** Takes a copy. */
    public Workload {
        annotations = Map.copyOf(annotations);
    }

    /** One with a single pod. */
    public static Workload named(String namespace, String name) {
        return new Workload(namespace, name, 1, Map.of(), false);
    }

    /** With more pods. */
    public Workload replicas(int to) {
        return new Workload(namespace, name, to, annotations, sidecars);
    }

    /** With one more annotation of its pods. */
    public Workload annotation(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(annotations);
        more.put(key, value);
        return new Workload(namespace, name, replicas, more, sidecars);
    }

    /** As it is after an injection. */
    public Workload meshed() {
        return new Workload(namespace, name, replicas, annotations, true);
    }

    /** The object to apply. */
    public Deployment deployment() {
        return new DeploymentBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace(namespace)
                .endMetadata()
                .withNewSpec()
                .withReplicas(replicas)
                .withNewSelector()
                .withMatchLabels(Map.of("app", name))
                .endSelector()
                .withNewTemplate()
                .withNewMetadata()
                .withLabels(Map.of("app", name))
                .withAnnotations(annotations)
                .endMetadata()
                .withNewSpec()
                .withInitContainers(
                        sidecars
                                ? List.of(container("linkerd-init", null), container("linkerd-proxy", "Always"))
                                : List.of())
                .withContainers(container("app", null))
                .endSpec()
                .endTemplate()
                .endSpec()
                .build();
    }

    private static Container container(String name, String restartPolicy) {
        return new ContainerBuilder()
                .withName(name)
                .withImage("example/" + name)
                .withRestartPolicy(restartPolicy)
                .build();
    }
}
