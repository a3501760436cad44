package io.cloudoven.mesh.check;

import static io.cloudoven.mesh.check.CheckCategory.AKS;
import static io.cloudoven.mesh.check.CheckCategory.DATA_PLANE;
import static io.cloudoven.mesh.check.CheckCategory.DATA_PLANE_IDENTITY;
import static io.cloudoven.mesh.check.CheckCategory.VIZ_DATA_PLANE;
import static io.cloudoven.mesh.check.Sabotage.of;
import static io.cloudoven.mesh.check.Sabotage.told;

import io.cloudoven.cluster.Play;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.release.LinkerdVersion;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.util.List;
import java.util.Map;

/** How to break meshed workloads, and what is particular to AKS. */
final class WorkloadSabotages {

    private static final LinkerdVersion OTHER = LinkerdVersion.of("edge-26.7.1");

    private WorkloadSabotages() {}

    static List<Sabotage> all() {
        return List.of(
                of(
                        DATA_PLANE_IDENTITY,
                        "l5d-identity-data-plane-proxies-certs-match-ca",
                        (changes, mesh) -> changes.create(Injected.pod(
                                "shop",
                                "old",
                                MeshIdentity.generate().anchors().pem(),
                                "all-unauthenticated",
                                Map.of(),
                                Map.of()))),
                of(DATA_PLANE, "l5d-data-plane-exists", (changes, mesh) -> {}).in("nowhere"),
                of(
                        DATA_PLANE,
                        "l5d-data-plane-ready",
                        (changes, mesh) -> changes.create(Injected.pod(
                                "shop",
                                "slow",
                                mesh.identity.anchors().pem(),
                                "all-unauthenticated",
                                Map.of(),
                                Map.of(Play.ANNOTATION, Play.NEVER_READY.value())))),
                told(DATA_PLANE, "l5d-data-plane-version", ControlPlaneSabotages::newer),
                told(DATA_PLANE, "l5d-data-plane-cli-version", (mesh, builder) -> builder.version(OTHER)),
                of(
                        DATA_PLANE,
                        "l5d-data-plane-pod-labels",
                        (changes, mesh) -> changes.edit(
                                web(changes),
                                pod -> pod.getMetadata().getLabels().put("config.linkerd.io/skip-inbound-ports", "1"))),
                of(
                        DATA_PLANE,
                        "l5d-data-plane-services-labels",
                        (changes, mesh) -> changes.edit(
                                service(changes),
                                service -> service.getMetadata().setLabels(Map.of("linkerd.io/inject", "enabled")))),
                of(
                        DATA_PLANE,
                        "l5d-data-plane-services-annotations",
                        (changes, mesh) -> changes.edit(
                                service(changes),
                                service -> service.getMetadata()
                                        .getAnnotations()
                                        .put("mirror.linkerd.io/exported", "true"))),
                of(
                        DATA_PLANE,
                        "linkerd-opaque-ports-definition",
                        (changes, mesh) -> changes.edit(
                                service(changes),
                                service -> service.getMetadata().setAnnotations(Map.of()))),
                of(VIZ_DATA_PLANE, "l5d-data-plane-exists", (changes, mesh) -> {})
                        .in("nowhere"),
                of(
                        VIZ_DATA_PLANE,
                        "l5d-viz-data-plane-prom-authz",
                        (changes, mesh) -> changes.create(Injected.pod(
                                "shop", "closed", mesh.identity.anchors().pem(), "deny", Map.of(), Map.of()))),
                of(VIZ_DATA_PLANE, "l5d-data-plane-prom", (changes, mesh) -> {
                    mesh.metrics().say(true, false);
                    changes.undoing(() -> mesh.metrics().say(true, true));
                }),
                of(
                        AKS,
                        "aks-linux-nodes",
                        (changes, mesh) -> changes.client()
                                .nodes()
                                .list()
                                .getItems()
                                .forEach(node -> changes.edit(
                                        changes.client().nodes().resource(node),
                                        each -> each.getMetadata().getLabels().put("kubernetes.io/os", "windows")))),
                of(AKS, "aks-node-versions", (changes, mesh) -> {
                    mesh.cluster.add(io.cloudoven.cluster.Node.named("old", "a").kubelet("v1.30.4"));
                    changes.undoing(
                            () -> changes.client().nodes().withName("old").delete());
                    changes.edit(
                            changes.client().nodes().withName("old"),
                            node -> node.getMetadata().getLabels().put("kubernetes.azure.com/cluster", "mc"));
                }),
                of(
                        AKS,
                        "aks-api-server-tunnel",
                        (changes, mesh) -> changes.play("kube-system", "konnectivity-agent", Play.NEVER_READY)),
                of(
                        AKS,
                        "aks-admissions-enforcer",
                        (changes, mesh) -> changes.edit(
                                changes.client()
                                        .admissionRegistration()
                                        .v1()
                                        .mutatingWebhookConfigurations()
                                        .withName("linkerd-proxy-injector-webhook-config"),
                                each -> each.getWebhooks()
                                        .get(0)
                                        .getNamespaceSelector()
                                        .setMatchExpressions(List.of()))),
                of(
                        AKS,
                        "aks-cilium",
                        (changes, mesh) -> changes.edit(
                                changes.client()
                                        .configMaps()
                                        .inNamespace("kube-system")
                                        .withName("cilium-config"),
                                map -> map.getData().put("bpf-lb-sock-hostns-only", "false"))));
    }

    private static Resource<Pod> web(Changes changes) {
        return changes.client().pods().inNamespace("shop").withName("web");
    }

    private static Resource<Service> service(Changes changes) {
        return changes.client().services().inNamespace("shop").withName("web");
    }

    /** A workload as it should be, and a cluster that looks like one of AKS. */
    static void prepare(CheckedMesh mesh) {
        mesh.namespace("shop", Map.of());
        mesh.cluster.await(
                "the account of pods",
                () -> mesh.client
                                .serviceAccounts()
                                .inNamespace("shop")
                                .withName("default")
                                .get()
                        != null);
        mesh.client
                .resource(Injected.pod(
                        "shop",
                        "web",
                        mesh.identity.anchors().pem(),
                        "all-unauthenticated",
                        Map.of("app", "web"),
                        Map.of("config.linkerd.io/opaque-ports", "5432")))
                .create();
        mesh.client.resource("""
                apiVersion: v1
                kind: Service
                metadata:
                  name: web
                  namespace: shop
                  annotations: {config.linkerd.io/opaque-ports: "5000"}
                spec:
                  selector: {app: web}
                  ports: [{port: 5000, targetPort: db}]
                """).create();
        mesh.client.resource("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: konnectivity-agent, namespace: kube-system}
                spec:
                  selector: {matchLabels: {app: konnectivity-agent}}
                  template:
                    metadata: {labels: {app: konnectivity-agent}}
                    spec: {containers: [{name: agent, image: agent}]}
                """).create();
        mesh.client.resource("""
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: cilium-config, namespace: kube-system}
                data: {kube-proxy-replacement: "true", bpf-lb-sock-hostns-only: "true", cni-exclusive: "false"}
                """).create();
        label(mesh, "mc");
    }

    /** A label that only AKS's nodes have; null takes it away. */
    static void label(CheckedMesh mesh, String cluster) {
        mesh.client
                .nodes()
                .list()
                .getItems()
                .forEach(node -> mesh.client.nodes().resource(node).edit(each -> {
                    if (cluster == null) {
                        each.getMetadata().getLabels().remove("kubernetes.azure.com/cluster");
                    } else {
                        each.getMetadata().getLabels().put("kubernetes.azure.com/cluster", cluster);
                    }
                    return each;
                }));
    }
}
