package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The definitions of Linkerd's custom resources. */
final class DefinitionChecks {

    static final String ID = "l5d-existence-crd";
    static final String DESCRIPTION = "Linkerd's CustomResourceDefinitions are there";
    static final String HINT = "install or upgrade the definitions (chart linkerd-crds) before the control plane";

    /** The newest version of each. */
    private static final Map<String, String> DEFINITIONS = new TreeMap<>(Map.of(
            "authorizationpolicies.policy.linkerd.io", "v1alpha1",
            "egressnetworks.policy.linkerd.io", "v1alpha1",
            "externalworkloads.workload.linkerd.io", "v1beta1",
            "httplocalratelimitpolicies.policy.linkerd.io", "v1alpha1",
            "httproutes.policy.linkerd.io", "v1beta3",
            "meshtlsauthentications.policy.linkerd.io", "v1alpha1",
            "networkauthentications.policy.linkerd.io", "v1alpha1",
            "serverauthorizations.policy.linkerd.io", "v1beta1",
            "servers.policy.linkerd.io", "v1beta3",
            "serviceprofiles.linkerd.io", "v1alpha2"));

    private DefinitionChecks() {}

    static List<Probe> of(ClusterView cluster) {
        return new Probes(CheckCategory.DEFINITIONS)
                .fatalRetried(ID, DESCRIPTION, HINT, () -> areThere(cluster))
                .list();
    }

    static Outcome areThere(ClusterView cluster) {
        return Outcome.ofProblems(DEFINITIONS.entrySet().stream()
                .flatMap(wanted -> problem(cluster, wanted.getKey(), wanted.getValue()).stream())
                .toList());
    }

    private static Optional<String> problem(ClusterView cluster, String name, String version) {
        CustomResourceDefinition there = cluster.client()
                .apiextensions()
                .v1()
                .customResourceDefinitions()
                .withName(name)
                .get();
        if (there == null) {
            return Optional.of("missing " + name);
        }
        return there.getSpec().getVersions().stream().anyMatch(each -> version.equals(each.getName()))
                ? Optional.empty()
                : Optional.of(name + " is without version " + version);
    }
}
