package io.cloudoven.mesh.check;

import io.cloudoven.cluster.ControlPlaneWebhooks;
import io.cloudoven.cluster.TestCluster;
import io.cloudoven.linkerd.charts.LinkerdCharts;
import io.cloudoven.mesh.identity.CertificatesOfTests;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.WebhookCertificate;
import io.cloudoven.mesh.release.Charts;
import io.cloudoven.mesh.release.LinkerdChart;
import io.cloudoven.mesh.release.LinkerdValues;
import io.cloudoven.mesh.release.LinkerdVersion;
import io.cloudoven.mesh.release.Manifest;
import io.cloudoven.mesh.release.Manifests;
import io.cloudoven.mesh.release.Release;
import io.cloudoven.mesh.release.Values;
import io.cloudoven.mesh.release.VizValues;
import io.cloudoven.mesh.release.Webhook;
import io.cloudoven.viz.PlayedMetricsApi;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Linkerd on the test cluster, with viz, and with the CNI plugin and high availability if they are asked for. */
final class CheckedMesh implements AutoCloseable {

    static final LinkerdVersion VERSION = LinkerdVersion.of(LinkerdCharts.APP_VERSION);

    private static final Map<String, String> CONTROL_PLANE = Map.of(
            "linkerd.io/is-control-plane", "true",
            "config.linkerd.io/admission-webhooks", "disabled",
            "linkerd.io/control-plane-ns", "linkerd");

    /** A type is not served yet, or a webhook's service is not known yet. */
    private static final Set<Integer> NOT_YET =
            Set.of(HttpURLConnection.HTTP_NOT_FOUND, HttpURLConnection.HTTP_INTERNAL_ERROR);

    final TestCluster cluster = TestCluster.shared();
    final KubernetesClient client = cluster.client();
    final MeshIdentity identity = MeshIdentity.generate();
    final CertificatesOfTests openssl;

    private final Charts charts;
    private PlayedMetricsApi metrics;
    private Sabotage.Told told = (mesh, builder) -> builder;

    CheckedMesh(Path folder) {
        this.charts = Charts.in(LinkerdCharts.standard(folder).folder());
        this.openssl = new CertificatesOfTests(folder);
    }

    /** All of it, until all of it is ready. */
    void install(boolean full) {
        apply(definitions());
        namespace("linkerd", CONTROL_PLANE);
        apply(controlPlane(full));
        ControlPlaneWebhooks.play(
                cluster,
                "linkerd",
                request -> Injected.patch(request, identity.anchors().pem()));
        if (full) {
            namespace("linkerd-cni", Map.of("config.linkerd.io/admission-webhooks", "disabled"));
            apply(rendered(LinkerdChart.CNI, Values.none(), false));
        }
        namespace("linkerd-viz", Map.of("linkerd.io/extension", "viz"));
        apply(viz());
        cluster.playWebhook("linkerd-viz", "tap", request -> "");
        cluster.playWebhook("linkerd-viz", "tap-injector", request -> "");
        startMetrics();
    }

    void startMetrics() {
        metrics = new PlayedMetricsApi(cluster.forwardedTo(8085));
    }

    void stopMetrics() {
        metrics.close();
    }

    PlayedMetricsApi metrics() {
        return metrics;
    }

    Manifests definitions() {
        return rendered(LinkerdChart.CRDS, Values.none().set("installGatewayAPI", true), false);
    }

    Manifests controlPlane(boolean full) {
        LinkerdValues values = LinkerdValues.builder()
                .trustAnchors(identity.anchors().pem())
                .issuer(identity.issuer().certificatePem(), identity.issuer().keyPem())
                .cni(full)
                .heartbeatSchedule("1 2 * * *");
        for (Webhook webhook : List.of(Webhook.PROXY_INJECTOR, Webhook.PROFILE_VALIDATOR, Webhook.POLICY_VALIDATOR)) {
            WebhookCertificate made = certificate(webhook.service(), "linkerd", WebhookCertificate.VALIDITY);
            values.webhook(
                    webhook,
                    made.certificate().certificatePem(),
                    made.certificate().keyPem(),
                    made.authorityPem());
        }
        return rendered(LinkerdChart.CONTROL_PLANE, values.build(), full);
    }

    private Manifests viz() {
        VizValues values = VizValues.builder();
        for (Webhook webhook : List.of(Webhook.TAP, Webhook.TAP_INJECTOR)) {
            WebhookCertificate made = certificate(webhook.service(), "linkerd-viz", WebhookCertificate.VALIDITY);
            values.webhook(
                    webhook,
                    made.certificate().certificatePem(),
                    made.certificate().keyPem(),
                    made.authorityPem());
        }
        return rendered(LinkerdChart.VIZ, values.build(), false);
    }

    static WebhookCertificate certificate(String service, String namespace, Duration validity) {
        return WebhookCertificate.generate(service, namespace, validity, Clock.systemUTC());
    }

    private Manifests rendered(LinkerdChart chart, Values values, boolean available) {
        Release release = Release.of(charts.get(chart, VERSION))
                .namespace(chart.namespace())
                .kubernetes(TestCluster.VERSION)
                .values(values);
        return (available ? release.highAvailability() : release).render();
    }

    void apply(Manifests manifests) {
        for (Manifest manifest : manifests) {
            cluster.applyOnceServed(manifest.toString(), Serialization.asJson(manifest.body()), NOT_YET);
        }
    }

    void namespace(String name, Map<String, String> labels) {
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName(name)
                        .withLabels(labels)
                        .endMetadata()
                        .build())
                .serverSideApply();
    }

    /** From now on checks are told something else, until that is undone. */
    void tell(Changes changes, Sabotage.Told something) {
        told = something;
        changes.undoing(() -> told = (mesh, builder) -> builder);
    }

    /** Checks that wait for nothing. */
    MeshChecks checks() {
        return told.tell(this, builder(client)).build();
    }

    MeshChecks.Builder builder(KubernetesClient of) {
        return MeshChecks.builder(of)
                .version(VERSION)
                .latestVersions(LatestVersions.of(VERSION.tag()))
                .retry(Duration.ZERO, Duration.ZERO);
    }

    @Override
    public void close() {
        if (metrics != null) {
            metrics.close();
        }
        cluster.reset();
    }
}
