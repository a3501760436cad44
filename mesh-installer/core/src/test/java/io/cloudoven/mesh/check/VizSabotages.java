package io.cloudoven.mesh.check;

import static io.cloudoven.mesh.check.CheckCategory.VIZ;
import static io.cloudoven.mesh.check.Sabotage.of;
import static io.cloudoven.mesh.check.Sabotage.told;

import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.WebhookCertificate;
import io.cloudoven.mesh.release.LinkerdVersion;
import io.fabric8.kubernetes.api.model.APIService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** How to break viz. */
final class VizSabotages {

    private VizSabotages() {}

    static List<Sabotage> all() {
        return List.of(
                told(VIZ, "l5d-viz-ns-exists", (mesh, builder) -> builder.vizNamespace("default")),
                of(VIZ, "l5d-viz-existence-client", (changes, mesh) -> {
                    mesh.stopMetrics();
                    changes.undoing(mesh::startMetrics);
                }),
                of(
                        VIZ,
                        "l5d-viz-cr-exists",
                        (changes, mesh) -> changes.delete(
                                changes.client().rbac().clusterRoles().withName("linkerd-linkerd-viz-tap-admin"))),
                of(
                        VIZ,
                        "l5d-viz-crb-exists",
                        (changes, mesh) -> changes.delete(
                                changes.client().rbac().clusterRoleBindings().withName("linkerd-tap-injector"))),
                of(
                        VIZ,
                        "l5d-tap-cert-valid",
                        (changes, mesh) ->
                                tap(changes, CheckedMesh.certificate("tap", "elsewhere", WebhookCertificate.VALIDITY))),
                of(VIZ, "l5d-tap-cert-not-expiring-soon", (changes, mesh) -> {
                    WebhookCertificate shortLived = CheckedMesh.certificate("tap", "linkerd-viz", Duration.ofDays(30));
                    changes.undoing(() -> mesh.cluster.playWebhook("linkerd-viz", "tap", request -> ""));
                    tap(changes, shortLived);
                    mesh.cluster.playWebhook("linkerd-viz", "tap", request -> "");
                }),
                of(
                        VIZ,
                        "l5d-tap-api",
                        (changes, mesh) -> changes.delete(changes.client()
                                .services()
                                .inNamespace("linkerd-viz")
                                .withName("tap"))),
                of(VIZ, "l5d-viz-pods-injection", (changes, mesh) -> changes.create("""
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: bare, namespace: linkerd-viz}
                        spec: {containers: [{name: app, image: app}]}
                        """)),
                of(
                        VIZ,
                        "l5d-viz-pods-running",
                        (changes, mesh) -> changes.edit(
                                changes.client()
                                        .apps()
                                        .deployments()
                                        .inNamespace("linkerd-viz")
                                        .withName("web"),
                                web -> web.getSpec().setReplicas(0))),
                of(
                        VIZ,
                        "l5d-viz-proxy-healthy",
                        (changes, mesh) -> changes.create(Injected.pod(
                                "linkerd-viz",
                                "old",
                                MeshIdentity.generate().anchors().pem(),
                                "all-unauthenticated",
                                Map.of(),
                                Map.of()))),
                told(VIZ, "l5d-viz-proxy-cp-version", ControlPlaneSabotages::newer),
                told(
                        VIZ,
                        "l5d-viz-proxy-cli-version",
                        (mesh, builder) -> builder.version(LinkerdVersion.of("edge-26.7.1"))),
                of(
                        VIZ,
                        "l5d-viz-prometheus",
                        (changes, mesh) -> changes.delete(changes.client()
                                .configMaps()
                                .inNamespace("linkerd-viz")
                                .withName("prometheus-config"))),
                of(VIZ, "l5d-viz-metrics-api", (changes, mesh) -> {
                    mesh.metrics().say(false, true);
                    changes.undoing(() -> mesh.metrics().say(true, true));
                }));
    }

    /** Serves another certificate, which the API server is told to trust. */
    private static void tap(Changes changes, WebhookCertificate made) {
        changes.secret(
                "linkerd-viz",
                "tap-k8s-tls",
                Map.of(
                        "tls.crt",
                        made.certificate().certificatePem(),
                        "tls.key",
                        made.certificate().keyPem()));
        changes.edit(
                changes.client().resources(APIService.class).withName("v1alpha1.tap.linkerd.io"),
                service -> service.getSpec()
                        .setCaBundle(Base64.getEncoder()
                                .encodeToString(made.authorityPem().getBytes(StandardCharsets.UTF_8))));
    }
}
