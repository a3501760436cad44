package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The CNI plugin, where it is used. */
final class CniChecks {

    private static final String NAME = "linkerd-cni";
    private static final String CONFIG = "linkerd-cni-config";
    private static final String AGAIN = "install the CNI plugin (chart linkerd2-cni) again";

    private final ClusterView cluster;

    private CniChecks(ClusterView cluster) {
        this.cluster = cluster;
    }

    static List<Probe> of(ClusterView cluster) {
        CniChecks checks = new CniChecks(cluster);
        String in = cluster.setting().cniNamespace();
        return new Probes(CheckCategory.CNI)
                .fatal(
                        "cni-plugin-cm-exists",
                        "the CNI plugin's ConfigMap is there",
                        AGAIN,
                        () -> checks.there(
                                "ConfigMap",
                                CONFIG,
                                () -> cluster.client()
                                        .configMaps()
                                        .inNamespace(in)
                                        .withName(CONFIG)
                                        .get()))
                .fatal(
                        "cni-plugin-cr-exists",
                        "the CNI plugin's ClusterRole is there",
                        AGAIN,
                        () -> checks.there(
                                "ClusterRole",
                                NAME,
                                () -> cluster.client()
                                        .rbac()
                                        .clusterRoles()
                                        .withName(NAME)
                                        .get()))
                .fatal(
                        "cni-plugin-crb-exists",
                        "the CNI plugin's ClusterRoleBinding is there",
                        AGAIN,
                        () -> checks.there(
                                "ClusterRoleBinding",
                                NAME,
                                () -> cluster.client()
                                        .rbac()
                                        .clusterRoleBindings()
                                        .withName(NAME)
                                        .get()))
                .fatal(
                        "cni-plugin-sa-exists",
                        "the CNI plugin's ServiceAccount is there",
                        AGAIN,
                        () -> checks.there(
                                "ServiceAccount",
                                NAME,
                                () -> cluster.client()
                                        .serviceAccounts()
                                        .inNamespace(in)
                                        .withName(NAME)
                                        .get()))
                .fatal(
                        "cni-plugin-ds-exists",
                        "the CNI plugin's DaemonSet is there",
                        AGAIN,
                        () -> checks.there("DaemonSet", NAME, checks::daemons))
                .fatalRetried(
                        "cni-plugin-ready",
                        "the CNI plugin runs on all nodes",
                        "look at the pods of the plugin's DaemonSet, and at taints of the nodes that have none",
                        checks::ready)
                .list();
    }

    /** Reads one object. */
    private interface Reading {
        @Nullable
        Object read();
    }

    private Outcome there(String kind, String name, Reading reading) {
        return isUsed() ? Outcome.failedIf(reading.read() == null, "missing " + kind + ": " + name) : unused();
    }

    private Outcome ready() {
        if (!isUsed()) {
            return unused();
        }
        DaemonSet daemons = daemons();
        if (daemons == null) {
            return Outcome.failed("missing DaemonSet: " + NAME);
        }
        int wanted = daemons.getStatus().getDesiredNumberScheduled();
        int ready = daemons.getStatus().getNumberReady();
        return Outcome.failedIf(ready != wanted, ready + " of " + wanted + " pods are ready");
    }

    private @Nullable DaemonSet daemons() {
        return cluster.client()
                .apps()
                .daemonSets()
                .inNamespace(cluster.setting().cniNamespace())
                .withName(NAME)
                .get();
    }

    private boolean isUsed() {
        return cluster.setting().cni()
                || cluster.configuration()
                        .map(configuration -> Boolean.TRUE.equals(configuration.get("cniEnabled")))
                        .orElse(false);
    }

    private static Outcome unused() {
        return Outcome.skipped("the control plane does without the CNI plugin");
    }
}
