package io.cloudoven.mesh.check;

import static io.cloudoven.mesh.check.CheckCategory.DATA_PLANE;
import static io.cloudoven.mesh.check.CheckCategory.EXISTENCE;
import static io.cloudoven.mesh.check.CheckCategory.GATEWAY_API;
import static io.cloudoven.mesh.check.Sabotage.of;

import io.cloudoven.cluster.Play;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.List;
import java.util.Map;

/** What breaks checks in other ways than the least: where Linkerd's command line has to say what is meant. */
final class MoreSabotages {

    private MoreSabotages() {}

    static List<Sabotage> all() {
        return List.of(
                of(GATEWAY_API, "gateway-api-crd", (changes, mesh) -> {
                    for (String route : List.of("httproutes", "grpcroutes")) {
                        changes.edit(
                                changes.client()
                                        .apiextensions()
                                        .v1()
                                        .customResourceDefinitions()
                                        .withName(route + ".gateway.networking.k8s.io"),
                                definition -> {
                                    definition.getMetadata().getAnnotations().remove("linkerd.io/created-by");
                                    definition.getSpec().getVersions().stream()
                                            .filter(version -> version.getName().equals("v1"))
                                            .forEach(version -> version.setName("v2"));
                                });
                    }
                }),
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
