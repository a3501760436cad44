package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.client.VersionInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Kubernetes itself: its API, its version, and the Gateway API in it. */
final class KubernetesChecks {

    private static final int MAJOR = 1;
    private static final int MINOR = 31;
    private static final String CREATED_BY = "linkerd.io/created-by";

    private final ClusterView cluster;

    private KubernetesChecks(ClusterView cluster) {
        this.cluster = cluster;
    }

    static List<Probe> api(ClusterView cluster) {
        return new Probes(CheckCategory.KUBERNETES_API)
                .fatal(
                        "k8s-api",
                        "the client can be used",
                        "give a client that is open, made of a kubeconfig or in the cluster",
                        () -> Outcome.failedIf(
                                cluster.client().getHttpClient().isClosed(), "the Kubernetes client is closed"))
                .fatal("k8s-api", "the Kubernetes API answers", "see whether kubectl cluster-info says more", () -> {
                    VersionInfo version = cluster.client().getKubernetesVersion();
                    return Outcome.failedIf(version == null, "the API server says no version");
                })
                .list();
    }

    static List<Probe> version(ClusterView cluster) {
        KubernetesChecks checks = new KubernetesChecks(cluster);
        return new Probes(CheckCategory.KUBERNETES_VERSION)
                .error(
                        "k8s-version",
                        "Kubernetes is of a version that Linkerd supports",
                        "upgrade the cluster to " + MAJOR + "." + MINOR + " or newer",
                        checks::version)
                .list();
    }

    static List<Probe> gatewayApi(ClusterView cluster) {
        KubernetesChecks checks = new KubernetesChecks(cluster);
        return new Probes(CheckCategory.GATEWAY_API)
                .fatal(
                        "gateway-api-crd",
                        "the Gateway API is defined",
                        "install the Gateway API's definitions, of 1.1.1 or newer, or let Linkerd bring them",
                        checks::gatewayApi)
                .list();
    }

    private Outcome version() {
        VersionInfo version = cluster.client().getKubernetesVersion();
        int major = number(version.getMajor());
        int minor = number(version.getMinor());
        return Outcome.failedIf(
                major < MAJOR || major == MAJOR && minor < MINOR,
                "Kubernetes is " + version.getGitVersion() + ", and Linkerd needs " + MAJOR + "." + MINOR);
    }

    /** Some vendors write a plus sign behind it. */
    private static int number(String text) {
        String digits = text.replaceFirst("[^0-9].*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private Outcome gatewayApi() {
        List<CustomResourceDefinition> routes = Stream.of("httproutes", "grpcroutes")
                .map(route -> cluster.client()
                        .apiextensions()
                        .v1()
                        .customResourceDefinitions()
                        .withName(route + ".gateway.networking.k8s.io")
                        .get())
                .filter(Objects::nonNull)
                .toList();
        if (routes.isEmpty() && cluster.setting().bringsGatewayApi()) {
            return Outcome.skipped("the installation brings them");
        }
        if (routes.isEmpty()) {
            return Outcome.failed("neither HTTPRoute nor GRPCRoute of gateway.networking.k8s.io is defined");
        }
        if (routes.stream().anyMatch(route -> ClusterView.annotations(route).containsKey(CREATED_BY))) {
            return Outcome.PASSED; // Linkerd brought them
        }
        return Outcome.ofProblems(routes.stream()
                .filter(route ->
                        route.getSpec().getVersions().stream().noneMatch(version -> "v1".equals(version.getName())))
                .map(route -> route.getMetadata().getName() + " has no version v1")
                .toList());
    }
}
