package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;
import java.util.stream.Stream;

/** What viz sees of meshed workloads. */
final class VizDataPlaneChecks {

    private static final String SCRAPE = "prometheus-scrape";
    private static final String POLICY = "LINKERD2_PROXY_INBOUND_DEFAULT_POLICY";

    private VizDataPlaneChecks() {}

    static List<Probe> of(ClusterView cluster) {
        return new Probes(CheckCategory.VIZ_DATA_PLANE)
                .fatal(
                        "l5d-data-plane-exists",
                        "the workloads' namespace is there",
                        "name a namespace that there is",
                        () -> DataPlaneChecks.exists(cluster))
                .warning(
                        "l5d-viz-data-plane-prom-authz",
                        "Prometheus may read the metrics of the workloads' proxies",
                        "allow it in these namespaces with an AuthorizationPolicy named " + SCRAPE,
                        () -> authorized(cluster))
                .warningRetried(
                        "l5d-data-plane-prom",
                        "Prometheus has metrics of the workloads' proxies",
                        "wait for a scrape; then see whether Prometheus names the pods among its targets",
                        () -> new MetricsApi(cluster).reports(new VizNamespace(cluster).name()))
                .list();
    }

    private static Outcome authorized(ClusterView cluster) {
        Stream<String> namespaces = cluster.workloads()
                .map(Stream::of)
                .orElseGet(() -> cluster.client().namespaces().list().getItems().stream()
                        .map(Namespace::getMetadata)
                        .map(metadata -> metadata.getName()));
        return Outcome.ofProblems(namespaces
                .filter(namespace -> !isAllowed(cluster, namespace))
                .flatMap(namespace -> cluster.pods(namespace).stream())
                .filter(VizDataPlaneChecks::denies)
                .map(pod -> "pod " + Pods.name(pod) + " lets nobody in by default, Prometheus neither")
                .toList());
    }

    private static boolean isAllowed(ClusterView cluster, String namespace) {
        return cluster.client()
                        .genericKubernetesResources("policy.linkerd.io/v1alpha1", "AuthorizationPolicy")
                        .inNamespace(namespace)
                        .withName(SCRAPE)
                        .get()
                != null;
    }

    private static boolean denies(Pod pod) {
        return Pods.proxyVariable(pod, POLICY).filter("deny"::equals).isPresent();
    }
}
