package io.cloudoven.mesh.check;

import static io.cloudoven.mesh.check.CheckCategory.DATA_PLANE;
import static io.cloudoven.mesh.check.CheckCategory.EXISTENCE;
import static io.cloudoven.mesh.check.CheckCategory.GATEWAY_API;
import static io.cloudoven.mesh.check.Sabotage.of;

import io.cloudoven.cluster.Play;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.List;
import java.util.Map;

/** What breaks checks in other ways than the least: where Linkerd's command line has to say what is meant. */
final class MoreSabotages {

    private MoreSabotages() {}

    static List<Sabotage> all() {
        return List.of(
                of(
                        GATEWAY_API,
                        "gateway-api-crd",
                        (changes, mesh) ->
                                List.of("httproutes", "grpcroutes").forEach(route -> renamed(changes, route))),
                of(DATA_PLANE, "l5d-data-plane-ready", (changes, mesh) -> evicted(changes, mesh, "Evicted")),
                of(DATA_PLANE, "l5d-data-plane-ready", (changes, mesh) -> evicted(changes, mesh, "OutOfcpu")),
                of(
                        EXISTENCE,
                        "l5d-existence-sa",
                        (changes, mesh) -> changes.edit(
                                changes.client()
                                        .serviceAccounts()
                                        .inNamespace("linkerd")
                                        .withName("linkerd-heartbeat"),
                                account -> account.getMetadata().getLabels().remove("linkerd.io/control-plane-ns"))),
                of(
                        EXISTENCE,
                        "l5d-api-control-ready",
                        (changes, mesh) -> changes.play("linkerd", "linkerd-proxy-injector", Play.NO_IMAGE)));
    }

    /** Routes of another version than v1 only, that others made. */
    private static void renamed(Changes changes, String routes) {
        Resource<CustomResourceDefinition> definition = changes.client()
                .apiextensions()
                .v1()
                .customResourceDefinitions()
                .withName(routes + ".gateway.networking.k8s.io");
        CustomResourceDefinition other = definition.require();
        changes.delete(definition);
        other.getMetadata().setResourceVersion(null);
        other.getMetadata().setUid(null);
        other.getMetadata().getAnnotations().remove("linkerd.io/created-by");
        other.getSpec().getVersions().stream()
                .filter(version -> version.getName().equals("v1"))
                .forEach(version -> version.setName("v2"));
        changes.create(other);
    }

    /** A pod whose node gave it up: nobody plays it, as no scheduler looks at it. */
    private static void evicted(Changes changes, CheckedMesh mesh, String reason) {
        Pod pod = Serialization.unmarshal(
                Injected.pod("shop", "gone", mesh.identity.anchors().pem(), "all-unauthenticated", Map.of(), Map.of()),
                Pod.class);
        pod.getSpec().setSchedulerName("nobody");
        changes.create(pod);
        changes.client()
                .pods()
                .inNamespace("shop")
                .withName("gone")
                .editStatus(each -> new PodBuilder(each)
                        .editOrNewStatus()
                        .withPhase("Failed")
                        .withReason(reason)
                        .endStatus()
                        .build());
    }
}
