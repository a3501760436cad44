package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Meshed workloads: their proxies, and what is written on their pods and services. */
final class DataPlaneChecks {

    private static final String INJECT = "linkerd.io/inject";
    private static final String EXPORTED = "mirror.linkerd.io/exported";
    private static final String RESTART =
            "restart the workloads, whose proxies are then of the control plane's version";

    private DataPlaneChecks() {}

    static List<Probe> of(ClusterView cluster) {
        ProxyVersions versions = new ProxyVersions(cluster);
        return new Probes(CheckCategory.DATA_PLANE)
                .fatal(
                        "l5d-data-plane-exists",
                        "the workloads' namespace is there",
                        "name a namespace that there is",
                        () -> exists(cluster))
                .fatalRetried(
                        "l5d-data-plane-ready",
                        "the workloads' proxies are ready",
                        "look at the pods; without any, inject the workloads and restart them",
                        () -> Pods.proxiesAreReady(
                                cluster.meshedPods(),
                                cluster.workloads().map(in -> "namespace " + in).orElse("the cluster")))
                .warning(
                        "l5d-data-plane-version",
                        "the workloads' proxies are of the latest version",
                        RESTART,
                        () -> versions.proxiesAreLatest(cluster::meshedPods))
                .warning(
                        "l5d-data-plane-cli-version",
                        "the workloads' proxies are of the version that was asked for",
                        RESTART,
                        () -> versions.proxiesMatch(cluster::meshedPods))
                .warning(
                        "l5d-data-plane-pod-labels",
                        "pods have nothing as a label that only works as an annotation",
                        "write it among the annotations of the pod template",
                        () -> misplaced(
                                cluster.meshedPods(),
                                each -> ClusterView.labels(each).keySet(),
                                DataPlaneChecks::isAnnotation,
                                "label"))
                .warning(
                        "l5d-data-plane-services-labels",
                        "services have nothing as a label that only works as an annotation",
                        "write it among the annotations of the service",
                        () -> misplaced(
                                cluster.services(),
                                each -> ClusterView.labels(each).keySet(),
                                DataPlaneChecks::isAnnotation,
                                "label"))
                .warning(
                        "l5d-data-plane-services-annotations",
                        "services have nothing as an annotation that only works as a label",
                        "write it among the labels of the service",
                        () -> misplaced(
                                cluster.services(),
                                each -> ClusterView.annotations(each).keySet(),
                                EXPORTED::equals,
                                "annotation"))
                .warning(
                        "linkerd-opaque-ports-definition",
                        "pods and services agree on opaque ports",
                        "write config.linkerd.io/opaque-ports on both",
                        () -> new OpaquePorts(cluster).outcome())
                .list();
    }

    /** Passes where all namespaces are looked at. */
    static Outcome exists(ClusterView cluster) {
        Optional<String> missing =
                cluster.workloads().filter(name -> cluster.namespace(name).isEmpty());
        return missing.map(name -> Outcome.failed("there is no namespace " + name))
                .orElse(Outcome.PASSED);
    }

    private static boolean isAnnotation(String key) {
        return key.equals(INJECT) || key.startsWith("config.linkerd.io") || key.startsWith("config.alpha.linkerd.io");
    }

    /** The keys of what is written on an object. */
    private interface Keys {
        Collection<String> of(HasMetadata object);
    }

    private static Outcome misplaced(
            List<? extends HasMetadata> objects, Keys keys, Predicate<String> wrong, String kind) {
        return Outcome.ofProblems(objects.stream()
                .flatMap(each -> keys.of(each).stream()
                        .filter(wrong)
                        .sorted()
                        .map(key -> each.getMetadata().getNamespace() + "/"
                                + each.getMetadata().getName() + " has " + key + " as " + kind))
                .toList());
    }
}
