package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.api.model.APIService;
import io.fabric8.kubernetes.api.model.APIServiceCondition;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The viz extension: whether all of it is there, runs, and answers. */
final class VizChecks {

    private static final String TAP_API = "v1alpha1.tap.linkerd.io";
    private static final String EXTERNAL_PROMETHEUS = "viz.linkerd.io/external-prometheus";
    private static final String AGAIN = "install viz again, which puts back what is missing";

    private final ClusterView cluster;
    private final VizNamespace viz;
    private final ProxyVersions versions;

    private VizChecks(ClusterView cluster) {
        this.cluster = cluster;
        this.viz = new VizNamespace(cluster);
        this.versions = new ProxyVersions(cluster);
    }

    static List<Probe> of(ClusterView cluster) {
        VizChecks checks = new VizChecks(cluster);
        String renew = "renew the certificate of tap, and the authority in its APIService with it";
        String restart = "restart viz, whose proxies are then of the control plane's version";
        return new Probes(CheckCategory.VIZ)
                .fatal("l5d-viz-ns-exists", "viz has a namespace", "install viz", checks::namespace)
                .fatalRetried(
                        "l5d-viz-existence-client",
                        "metrics-api of viz can be connected to",
                        "look at the pods of metrics-api; whoever checks needs the right to forward ports to them",
                        () -> new MetricsApi(cluster).connects(checks.viz.name()))
                .fatal(
                        "l5d-viz-cr-exists",
                        "the ClusterRoles of viz are there",
                        AGAIN,
                        () -> checks.clusterRoles("tap", "metrics-api", "tap-admin"))
                .fatal(
                        "l5d-viz-crb-exists",
                        "the ClusterRoleBindings of viz are there",
                        AGAIN,
                        () -> checks.clusterRoleBindings("tap", "metrics-api", "tap-auth-delegator"))
                .fatal(
                        "l5d-tap-cert-valid",
                        "the API server will accept the certificate of tap",
                        renew,
                        () -> checks.tap().acceptedBy(checks.tapBundle()))
                .warning(
                        "l5d-tap-cert-not-expiring-soon",
                        "the certificate of tap is valid for 60 days more",
                        renew,
                        () -> checks.tap().expiringSoon())
                .warningRetried(
                        "l5d-tap-api",
                        "the API of tap is served",
                        "look at the pods of tap, and whether the API server reaches them",
                        checks::tapApi)
                .warning(
                        "l5d-viz-pods-injection",
                        "the pods of viz have proxies",
                        "restart viz now that the proxy injector runs",
                        checks::injected)
                .warningRetried(
                        "l5d-viz-pods-running",
                        "the pods of viz run",
                        "look at the events and pods of the namespace of viz",
                        checks::running)
                .warning(
                        "l5d-viz-proxy-healthy",
                        "the proxies of viz are well",
                        "look at the logs of their containers linkerd-proxy",
                        () -> ControlPlaneProxyChecks.healthy(cluster, checks.viz.name()))
                .warning(
                        "l5d-viz-proxy-cp-version",
                        "the proxies of viz are of the latest version",
                        restart,
                        () -> checks.versions.proxiesAreLatest(() -> cluster.pods(checks.viz.name())))
                .warning(
                        "l5d-viz-proxy-cli-version",
                        "the proxies of viz are of the version that was asked for",
                        restart,
                        () -> checks.versions.proxiesMatch(() -> cluster.pods(checks.viz.name())))
                .warning(
                        "l5d-viz-prometheus",
                        "Prometheus is there with all it needs",
                        "install viz again, or name another Prometheus",
                        checks::prometheus)
                .fatalRetried(
                        "l5d-viz-metrics-api",
                        "metrics-api of viz reaches Kubernetes and Prometheus",
                        "look at the logs of metrics-api and of Prometheus",
                        () -> new MetricsApi(cluster).selfCheck(checks.viz.name()))
                .list();
    }

    private Outcome namespace() {
        Namespace there = viz.require();
        return Outcome.failedIf(
                !"viz".equals(ClusterView.labels(there).get(ClusterView.EXTENSION)),
                "namespace " + there.getMetadata().getName() + " is not labelled as that of viz");
    }

    private Outcome clusterRoles(String... names) {
        return Outcome.allThere(
                "ClusterRoles",
                expected(names),
                ClusterView.names(cluster.client().rbac().clusterRoles().list().getItems()));
    }

    private Outcome clusterRoleBindings(String... names) {
        return Outcome.allThere(
                "ClusterRoleBindings",
                expected(names),
                ClusterView.names(
                        cluster.client().rbac().clusterRoleBindings().list().getItems()));
    }

    private Set<String> expected(String... names) {
        Set<String> expected = Set.of(names).stream()
                .map(name -> "linkerd-" + viz.name() + "-" + name)
                .collect(Collectors.toSet());
        if (names.length > 1) {
            expected.add("linkerd-tap-injector");
        }
        return expected;
    }

    private ServedCertificate tap() {
        return new ServedCertificate(cluster, viz.name(), "tap");
    }

    private Optional<APIService> tapService() {
        return Optional.ofNullable(
                cluster.client().resources(APIService.class).withName(TAP_API).get());
    }

    private String tapBundle() {
        String bundle = tapService()
                .orElseThrow(() -> new MeshException("there is no APIService " + TAP_API))
                .getSpec()
                .getCaBundle();
        return bundle == null ? "" : Secrets.decoded(bundle);
    }

    private Outcome tapApi() {
        Optional<APIServiceCondition> available = tapService()
                .flatMap(service -> Optional.ofNullable(service.getStatus()))
                .flatMap(status -> status.getConditions().stream()
                        .filter(condition -> "Available".equals(condition.getType()))
                        .findFirst());
        return available
                .map(condition -> Outcome.failedIf(
                        !"True".equals(condition.getStatus()), condition.getReason() + ": " + condition.getMessage()))
                .orElseGet(() -> Outcome.failed("APIService " + TAP_API + " does not say that it is available"));
    }

    private Outcome injected() {
        return Outcome.ofProblems(cluster.pods(viz.name()).stream()
                .filter(pod -> Pods.proxy(pod).isEmpty())
                .map(pod -> "pod " + Pods.name(pod) + " has no proxy")
                .toList());
    }

    private Outcome running() {
        List<Pod> pods = vizPods();
        Outcome there =
                Outcome.allThere("pods of", Set.of("web", "tap", "metrics-api", "tap-injector"), components(pods));
        return there.kind() == Outcome.Kind.PASSED ? Pods.proxiesAreReady(pods, "namespace " + viz.name()) : there;
    }

    private Outcome prometheus() {
        if (ClusterView.annotations(viz.require()).containsKey(EXTERNAL_PROMETHEUS)) {
            return Outcome.skipped("viz uses another Prometheus");
        }
        List<String> maps = ClusterView.names(
                cluster.client().configMaps().inNamespace(viz.name()).list().getItems());
        return List.of(
                        clusterRoles("prometheus"),
                        clusterRoleBindings("prometheus"),
                        Outcome.allThere("ConfigMaps", Set.of("prometheus-config"), maps),
                        Outcome.allThere("pods of", Set.of("prometheus"), components(vizPods())))
                .stream()
                .filter(outcome -> outcome.kind() == Outcome.Kind.FAILED)
                .findFirst()
                .orElse(Outcome.PASSED);
    }

    private List<Pod> vizPods() {
        return cluster.client()
                .pods()
                .inNamespace(viz.name())
                .withLabel(ClusterView.EXTENSION, "viz")
                .list()
                .getItems();
    }

    private static Set<String> components(List<Pod> pods) {
        return pods.stream()
                .map(pod -> ClusterView.labels(pod).getOrDefault("component", ""))
                .collect(Collectors.toSet());
    }
}
