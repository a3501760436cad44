package io.cloudoven.mesh.check;

import io.cloudoven.mesh.release.Manifest;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.NodeCondition;
import io.fabric8.kubernetes.api.model.authorization.v1.SelfSubjectAccessReview;
import io.fabric8.kubernetes.api.model.authorization.v1.SelfSubjectAccessReviewBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether whoever asks may install Linkerd, and whether the cluster is set up for it. */
final class PreInstallChecks {

    /** Kubelets report at least every five minutes; ten seconds are what proxies let pass. */
    private static final Duration SKEW = Duration.ofSeconds(310);

    private static final int CONFLICT = 409;
    private static final String REQUEST_HEADER_CA = "requestheader-client-ca-file";
    private static final String RIGHTS = "ask the cluster's administrator for the right, or let them install";

    private final ClusterView cluster;

    private PreInstallChecks(ClusterView cluster) {
        this.cluster = cluster;
    }

    static List<Probe> of(ClusterView cluster) {
        PreInstallChecks checks = new PreInstallChecks(cluster);
        return new Probes(CheckCategory.PRE_INSTALL)
                .error(
                        "pre-ns",
                        "the namespace of the control plane is not there yet",
                        "upgrade the Linkerd that is there, remove it, or choose another namespace",
                        checks::newNamespace)
                .error("pre-k8s-cluster-k8s", "cluster-wide objects may be created", RIGHTS, checks::clusterWide)
                .error(
                        "pre-k8s",
                        "ServiceAccounts may be created",
                        RIGHTS,
                        () -> checks.may("create", "", "serviceaccounts"))
                .error("pre-k8s", "Services may be created", RIGHTS, () -> checks.may("create", "", "services"))
                .error(
                        "pre-k8s",
                        "Deployments may be created",
                        RIGHTS,
                        () -> checks.may("create", "apps", "deployments"))
                .error("pre-k8s", "CronJobs may be created", RIGHTS, () -> checks.may("create", "batch", "cronjobs"))
                .error("pre-k8s", "ConfigMaps may be created", RIGHTS, () -> checks.may("create", "", "configmaps"))
                .error("pre-k8s", "Secrets may be created", RIGHTS, () -> checks.may("create", "", "secrets"))
                .error("pre-k8s", "Secrets may be read", RIGHTS, () -> checks.may("get", "", "secrets"))
                .error(
                        "pre-k8s",
                        "ConfigMap extension-apiserver-authentication may be read",
                        "the API server needs --" + REQUEST_HEADER_CA + ", and whoever installs the right to read it",
                        checks::aggregation)
                .warning(
                        "pre-k8s-clock-skew",
                        "the clocks of the nodes agree with this one",
                        "set the clocks by NTP; certificates live a day and are refused where clocks disagree",
                        checks::clocks)
                .list();
    }

    private Outcome newNamespace() {
        if (cluster.setting().continued()) {
            return Outcome.skipped("the installation goes on in namespace " + cluster.namespace());
        }
        return Outcome.failedIf(
                cluster.namespace(cluster.namespace()).isPresent(),
                "namespace " + cluster.namespace() + " is there already");
    }

    private Outcome may(String verb, String group, String resource) {
        return allows(verb, group, resource, cluster.namespace())
                ? Outcome.PASSED
                : Outcome.failed("not allowed to " + verb + " " + resource + " in namespace " + cluster.namespace());
    }

    private boolean allows(String verb, String group, String resource, String namespace) {
        SelfSubjectAccessReview review = new SelfSubjectAccessReviewBuilder()
                .withNewSpec()
                .withNewResourceAttributes()
                .withVerb(verb)
                .withGroup(group)
                .withResource(resource)
                .withNamespace(namespace)
                .endResourceAttributes()
                .endSpec()
                .build();
        return cluster.client().resource(review).create().getStatus().getAllowed();
    }

    private Outcome clusterWide() {
        List<Manifest> wide = cluster.setting()
                .toInstall()
                .only(manifest -> manifest.namespace().isEmpty())
                .all();
        return wide.isEmpty() ? clusterWideRights() : tried(wide);
    }

    private Outcome clusterWideRights() {
        List<String> problems = new ArrayList<>();
        for (String[] kind : new String[][] {
            {"", "namespaces"},
            {"rbac.authorization.k8s.io", "clusterroles"},
            {"rbac.authorization.k8s.io", "clusterrolebindings"},
            {"apiextensions.k8s.io", "customresourcedefinitions"},
            {"admissionregistration.k8s.io", "mutatingwebhookconfigurations"},
            {"admissionregistration.k8s.io", "validatingwebhookconfigurations"}
        }) {
            if (!allows("create", kind[0], kind[1], "")) {
                problems.add("not allowed to create " + kind[1]);
            }
        }
        return Outcome.ofProblems(problems);
    }

    private Outcome tried(List<Manifest> manifests) {
        List<String> problems = new ArrayList<>();
        for (Manifest manifest : manifests) {
            try {
                cluster.client()
                        .resource(Serialization.asJson(manifest.body()))
                        .dryRun()
                        .create();
            } catch (KubernetesClientException refused) {
                if (refused.getCode() != CONFLICT || !mayBeThere(manifest)) {
                    problems.add(manifest + " cannot be created: "
                            + (refused.getStatus() == null
                                    ? refused.getMessage()
                                    : refused.getStatus().getMessage()));
                }
            }
        }
        return Outcome.ofProblems(problems);
    }

    /** Definitions come first, and stay when Linkerd is removed. */
    private boolean mayBeThere(Manifest manifest) {
        return manifest.isDefinition() || cluster.setting().continued();
    }

    private Outcome aggregation() {
        ConfigMap map = cluster.client()
                .configMaps()
                .inNamespace("kube-system")
                .withName("extension-apiserver-authentication")
                .get();
        if (map == null) {
            return Outcome.failed("there is no such ConfigMap in namespace kube-system");
        }
        String authority = map.getData() == null ? null : map.getData().get(REQUEST_HEADER_CA);
        return Outcome.failedIf(
                authority == null || authority.isEmpty(), "the API server runs without --" + REQUEST_HEADER_CA);
    }

    private Outcome clocks() {
        Instant now = cluster.setting().clock().instant();
        return Outcome.ofProblems(cluster.client().nodes().list().getItems().stream()
                .filter(node ->
                        node.getStatus().getConditions().stream().anyMatch(condition -> isSkewed(condition, now)))
                .map(node -> "the clock of node " + node.getMetadata().getName() + " differs by more than "
                        + SKEW.toSeconds() + " s, or it reports too seldom")
                .toList());
    }

    private static boolean isSkewed(NodeCondition condition, Instant now) {
        return "Ready".equals(condition.getType())
                && "True".equals(condition.getStatus())
                && condition.getLastHeartbeatTime() != null
                && Duration.between(Instant.parse(condition.getLastHeartbeatTime()), now)
                                .abs()
                                .compareTo(SKEW)
                        > 0;
    }
}
