package io.cloudoven.mesh.check;

import static io.cloudoven.mesh.check.CheckCategory.CNI;
import static io.cloudoven.mesh.check.CheckCategory.CONFIG;
import static io.cloudoven.mesh.check.CheckCategory.CONTROL_PLANE_PROXY;
import static io.cloudoven.mesh.check.CheckCategory.CONTROL_PLANE_VERSION;
import static io.cloudoven.mesh.check.CheckCategory.DEFINITIONS;
import static io.cloudoven.mesh.check.CheckCategory.EXISTENCE;
import static io.cloudoven.mesh.check.CheckCategory.EXTENSIONS;
import static io.cloudoven.mesh.check.CheckCategory.GATEWAY_API;
import static io.cloudoven.mesh.check.CheckCategory.HIGH_AVAILABILITY;
import static io.cloudoven.mesh.check.CheckCategory.VERSION;
import static io.cloudoven.mesh.check.Sabotage.of;
import static io.cloudoven.mesh.check.Sabotage.told;

import io.cloudoven.cluster.Node;
import io.cloudoven.cluster.Play;
import io.cloudoven.mesh.release.LinkerdVersion;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.util.List;
import java.util.Map;

/** How to break the control plane. */
final class ControlPlaneSabotages {

    private static final LinkerdVersion OTHER = LinkerdVersion.of("edge-26.7.1");

    private ControlPlaneSabotages() {}

    static List<Sabotage> all() {
        return List.of(
                of(GATEWAY_API, "gateway-api-crd", (changes, mesh) -> {
                    changes.delete(definition(changes, "httproutes.gateway.networking.k8s.io"));
                    changes.delete(definition(changes, "grpcroutes.gateway.networking.k8s.io"));
                }),
                of(
                        DEFINITIONS,
                        "l5d-existence-crd",
                        (changes, mesh) ->
                                changes.delete(definition(changes, "externalworkloads.workload.linkerd.io"))),
                of(
                        EXISTENCE,
                        "l5d-existence-linkerd-config",
                        (changes, mesh) -> changes.delete(changes.client()
                                .configMaps()
                                .inNamespace("linkerd")
                                .withName("linkerd-config"))),
                of(
                        EXISTENCE,
                        "l5d-existence-sa",
                        (changes, mesh) -> changes.delete(changes.client()
                                .serviceAccounts()
                                .inNamespace("linkerd")
                                .withName("linkerd-heartbeat"))),
                of(EXISTENCE, "l5d-existence-replicasets", (changes, mesh) -> changes.create("""
                        apiVersion: apps/v1
                        kind: ReplicaSet
                        metadata: {name: stuck, namespace: linkerd}
                        spec:
                          replicas: 1
                          selector: {matchLabels: {app: stuck}}
                          template:
                            metadata: {labels: {app: stuck}}
                            spec:
                              serviceAccountName: nobody
                              containers: [{name: app, image: app}]
                        """)),
                of(EXISTENCE, "l5d-existence-unschedulable-pods", (changes, mesh) -> changes.create("""
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: homeless, namespace: linkerd}
                        spec:
                          nodeSelector: {kubernetes.io/os: plan9}
                          containers: [{name: app, image: app}]
                        """)),
                of(
                        EXISTENCE,
                        "l5d-api-control-ready",
                        (changes, mesh) -> changes.play("linkerd", "linkerd-identity", Play.CRASHING)),
                of(EXISTENCE, "l5d-cluster-networks-cidr", (changes, mesh) -> changes.create("""
                        apiVersion: v1
                        kind: Node
                        metadata: {name: abroad}
                        spec: {podCIDR: 203.0.113.0/24, podCIDRs: [203.0.113.0/24], unschedulable: true}
                        """)),
                of(EXISTENCE, "l5d-cluster-networks-pods", networks("10.96.0.0/12")),
                of(EXISTENCE, "l5d-cluster-networks-pods", networks("10.244.0.0/16"))
                        .which(1),
                told(CONFIG, "l5d-existence-ns", (mesh, builder) -> builder.namespace("nowhere")),
                of(
                        CONFIG,
                        "l5d-existence-cr",
                        (changes, mesh) -> changes.delete(
                                changes.client().rbac().clusterRoles().withName("linkerd-linkerd-identity"))),
                of(
                        CONFIG,
                        "l5d-existence-crb",
                        (changes, mesh) -> changes.delete(changes.client()
                                .rbac()
                                .clusterRoleBindings()
                                .withName("linkerd-linkerd-proxy-injector"))),
                of(
                        CONFIG,
                        "l5d-existence-sa",
                        (changes, mesh) -> changes.delete(changes.client()
                                .serviceAccounts()
                                .inNamespace("linkerd")
                                .withName("linkerd-destination"))),
                of(
                        CONFIG,
                        "l5d-existence-crd",
                        (changes, mesh) ->
                                changes.delete(definition(changes, "externalworkloads.workload.linkerd.io"))),
                of(
                        CONFIG,
                        "l5d-existence-mwc",
                        (changes, mesh) -> changes.delete(changes.client()
                                .admissionRegistration()
                                .v1()
                                .mutatingWebhookConfigurations()
                                .withName("linkerd-proxy-injector-webhook-config"))),
                of(
                        CONFIG,
                        "l5d-existence-vwc",
                        (changes, mesh) -> changes.delete(changes.client()
                                .admissionRegistration()
                                .v1()
                                .validatingWebhookConfigurations()
                                .withName("linkerd-sp-validator-webhook-config"))),
                of(CONFIG, "l5d-proxy-init-run-as-root", (changes, mesh) -> {
                    mesh.cluster.add(Node.named("old", "a").runtime("docker://24.0.7"));
                    changes.undoing(
                            () -> changes.client().nodes().withName("old").delete());
                }),
                of(
                        CNI,
                        "cni-plugin-cm-exists",
                        (changes, mesh) -> changes.delete(changes.client()
                                .configMaps()
                                .inNamespace("linkerd-cni")
                                .withName("linkerd-cni-config"))),
                of(
                        CNI,
                        "cni-plugin-cr-exists",
                        (changes, mesh) -> changes.delete(
                                changes.client().rbac().clusterRoles().withName("linkerd-cni"))),
                of(
                        CNI,
                        "cni-plugin-crb-exists",
                        (changes, mesh) -> changes.delete(
                                changes.client().rbac().clusterRoleBindings().withName("linkerd-cni"))),
                of(
                        CNI,
                        "cni-plugin-sa-exists",
                        (changes, mesh) -> changes.delete(changes.client()
                                .serviceAccounts()
                                .inNamespace("linkerd-cni")
                                .withName("linkerd-cni"))),
                of(
                        CNI,
                        "cni-plugin-ds-exists",
                        (changes, mesh) -> changes.delete(changes.client()
                                .apps()
                                .daemonSets()
                                .inNamespace("linkerd-cni")
                                .withName("linkerd-cni"))),
                of(
                        CNI,
                        "cni-plugin-ready",
                        (changes, mesh) -> changes.play("linkerd-cni", "linkerd-cni", Play.NEVER_READY)),
                told(VERSION, "l5d-version-latest", (mesh, builder) -> builder.latestVersions(Map::of)),
                told(VERSION, "l5d-version-cli", ControlPlaneSabotages::newer),
                of(
                        CONTROL_PLANE_VERSION,
                        "l5d-version-control",
                        (changes, mesh) -> changes.delete(changes.client()
                                .configMaps()
                                .inNamespace("linkerd")
                                .withName("linkerd-config"))),
                told(CONTROL_PLANE_VERSION, "l5d-version-control", ControlPlaneSabotages::newer)
                        .which(1),
                told(CONTROL_PLANE_VERSION, "l5d-version-control", (mesh, builder) -> builder.version(OTHER))
                        .which(2),
                of(
                        CONTROL_PLANE_PROXY,
                        "l5d-cp-proxy-healthy",
                        (changes, mesh) -> changes.play("linkerd", "linkerd-destination", Play.CRASHING)),
                told(CONTROL_PLANE_PROXY, "l5d-cp-proxy-version", ControlPlaneSabotages::newer),
                told(CONTROL_PLANE_PROXY, "l5d-cp-proxy-cli-version", (mesh, builder) -> builder.version(OTHER)),
                of(
                        HIGH_AVAILABILITY,
                        "l5d-control-plane-replicas",
                        (changes, mesh) -> changes.edit(
                                changes.client()
                                        .apps()
                                        .deployments()
                                        .inNamespace("linkerd")
                                        .withName("linkerd-identity"),
                                deployment -> deployment.getSpec().setReplicas(1))),
                of(EXTENSIONS, "l5d-extension-namespaces", (changes, mesh) -> {
                    mesh.namespace("second", Map.of("linkerd.io/extension", "viz"));
                    changes.undoing(() -> mesh.namespace("second", Map.of()));
                }));
    }

    static MeshChecks.Builder newer(CheckedMesh mesh, MeshChecks.Builder builder) {
        return builder.latestVersions(LatestVersions.of("edge-26.9.1", "stable-2.14.10"));
    }

    private static Sabotage.Act networks(String known) {
        return (changes, mesh) -> changes.data(
                "linkerd-config",
                data -> data.computeIfPresent(
                        "values",
                        (key, text) -> text.replaceAll("(?m)^(\"?clusterNetworks\"?:).*", "$1 \"" + known + "\"")));
    }

    private static Resource<CustomResourceDefinition> definition(Changes changes, String name) {
        return changes.client().apiextensions().v1().customResourceDefinitions().withName(name);
    }
}
