package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.admissionregistration.v1.MutatingWebhookConfiguration;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.ValidatingWebhookConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the control plane needs beside its pods: namespace, rights, accounts, definitions and webhooks. */
final class ConfigChecks {

    private static final String AGAIN = "install the control plane again, which puts back what is missing";

    private final ClusterView cluster;

    private ConfigChecks(ClusterView cluster) {
        this.cluster = cluster;
    }

    static List<Probe> of(ClusterView cluster) {
        ConfigChecks checks = new ConfigChecks(cluster);
        List<String> rights = List.of(
                "linkerd-" + cluster.namespace() + "-identity", "linkerd-" + cluster.namespace() + "-proxy-injector");
        return new Probes(CheckCategory.CONFIG)
                .fatal(
                        "l5d-existence-ns",
                        "the control plane's namespace is there",
                        "install the control plane, or say in which namespace it is",
                        () -> Outcome.failedIf(
                                cluster.namespace(cluster.namespace()).isEmpty(),
                                "there is no namespace " + cluster.namespace()))
                .fatal(
                        "l5d-existence-cr",
                        "the control plane's ClusterRoles are there",
                        AGAIN,
                        () -> Outcome.allThere("ClusterRoles", rights, cluster.ownClusterRoles()))
                .fatal(
                        "l5d-existence-crb",
                        "the control plane's ClusterRoleBindings are there",
                        AGAIN,
                        () -> Outcome.allThere("ClusterRoleBindings", rights, cluster.ownClusterRoleBindings()))
                .fatal(
                        "l5d-existence-sa",
                        "the control plane's ServiceAccounts are there",
                        AGAIN,
                        () -> Outcome.allThere(
                                "ServiceAccounts",
                                List.of("linkerd-destination", "linkerd-identity", "linkerd-proxy-injector"),
                                cluster.ownServiceAccounts()))
                .fatal(
                        DefinitionChecks.ID,
                        DefinitionChecks.DESCRIPTION,
                        DefinitionChecks.HINT,
                        () -> DefinitionChecks.areThere(cluster))
                .fatal(
                        "l5d-existence-mwc",
                        "the control plane's MutatingWebhookConfigurations are there",
                        AGAIN,
                        checks::mutating)
                .fatal(
                        "l5d-existence-vwc",
                        "the control plane's ValidatingWebhookConfigurations are there",
                        AGAIN,
                        checks::validating)
                .error(
                        "l5d-proxy-init-run-as-root",
                        "linkerd-init runs as root where Docker runs containers",
                        "set proxyInit.runAsRoot=true, or move the nodes to containerd",
                        checks::docker)
                .list();
    }

    private Outcome mutating() {
        List<MutatingWebhookConfiguration> there = cluster.client()
                .admissionRegistration()
                .v1()
                .mutatingWebhookConfigurations()
                .withLabel(ClusterView.CONTROL_PLANE)
                .list()
                .getItems();
        return Outcome.allThere(
                "MutatingWebhookConfigurations",
                List.of("linkerd-proxy-injector-webhook-config"),
                ClusterView.names(there));
    }

    private Outcome validating() {
        List<ValidatingWebhookConfiguration> there = cluster.client()
                .admissionRegistration()
                .v1()
                .validatingWebhookConfigurations()
                .withLabel(ClusterView.CONTROL_PLANE)
                .list()
                .getItems();
        return Outcome.allThere(
                "ValidatingWebhookConfigurations",
                List.of("linkerd-sp-validator-webhook-config"),
                ClusterView.names(there));
    }

    private Outcome docker() {
        Optional<Map<String, Object>> configuration = cluster.configuration();
        if (configuration.isEmpty()) {
            return Outcome.skipped("there is no ConfigMap linkerd-config");
        }
        boolean asRoot = configuration.get().get("proxyInit") instanceof Map<?, ?> init
                && Boolean.TRUE.equals(init.get("runAsRoot"));
        if (asRoot) {
            return Outcome.PASSED;
        }
        return Outcome.ofProblems(cluster.client().nodes().list().getItems().stream()
                .filter(node -> node.getStatus()
                        .getNodeInfo()
                        .getContainerRuntimeVersion()
                        .startsWith("docker:"))
                .map(node -> "node " + node.getMetadata().getName()
                        + " runs Docker, where linkerd-init must be root to set up a pod's network")
                .toList());
    }
}
