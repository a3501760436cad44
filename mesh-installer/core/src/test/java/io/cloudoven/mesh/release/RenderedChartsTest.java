package io.cloudoven.mesh.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.linkerd.charts.LinkerdCharts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderedChartsTest {

    private static final LinkerdVersion VERSION = LinkerdVersion.of(LinkerdCharts.APP_VERSION);

    @TempDir
    static Path folder;

    private static Charts charts;

    @BeforeAll
    static void charts() {
        charts = Charts.in(LinkerdCharts.standard(folder).folder());
    }

    @ParameterizedTest
    @CsvSource({
        "control-plane.yaml, false, false, 40",
        "control-plane-ha.yaml, true, false, 43",
        "control-plane-cni.yaml, false, true, 40"
    })
    void the_control_plane_is_what_the_cli_prints(String file, boolean available, boolean cni, int objects)
            throws IOException {
        Release release =
                release(LinkerdChart.CONTROL_PLANE, identity().cni(cni).build());
        Manifests rendered = (available ? release.highAvailability() : release).render();
        assertThat(rendered.all()).hasSize(objects);
        assertThat(PrintedManifests.comparable(rendered)).isEqualTo(PrintedManifests.in(file));
    }

    @ParameterizedTest
    @CsvSource({"viz.yaml, false, 51", "viz-ha.yaml, true, 52"})
    void viz_is_what_the_cli_prints(String file, boolean available, int objects) throws IOException {
        Release release = release(
                LinkerdChart.VIZ, VizValues.builder().set("cliVersion", cli()).build());
        Manifests rendered = (available ? release.highAvailability() : release).render();
        assertThat(rendered.all()).hasSize(objects);
        assertThat(PrintedManifests.comparable(rendered)).isEqualTo(PrintedManifests.in(file));
    }

    @ParameterizedTest
    @CsvSource({"crds.yaml, false, 10", "crds-gw.yaml, true, 14"})
    void definitions_are_what_the_cli_prints(String file, boolean gateway, int objects) throws IOException {
        Manifests rendered = release(
                        LinkerdChart.CRDS,
                        Values.none().set("installGatewayAPI", gateway).set("cliVersion", cli()))
                .render();
        assertThat(rendered.definitions().all()).hasSize(objects);
        assertThat(rendered.withoutDefinitions().all()).isEmpty();
        assertThat(PrintedManifests.comparable(rendered)).isEqualTo(PrintedManifests.in(file));
    }

    @Test
    void the_cni_plugin_is_what_the_cli_prints() throws IOException {
        Manifests rendered = release(LinkerdChart.CNI, Values.none().set("cliVersion", cli()))
                .render();
        assertThat(PrintedManifests.comparable(rendered)).isEqualTo(PrintedManifests.in("cni.yaml"));
    }

    @Test
    void the_same_input_gives_the_same_output() {
        Values all = identity()
                .heartbeatSchedule("17 3 * * *")
                .webhook(Webhook.PROXY_INJECTOR, "crt", "key", "ca")
                .webhook(Webhook.PROFILE_VALIDATOR, "crt", "key", "ca")
                .webhook(Webhook.POLICY_VALIDATOR, "crt", "key", "ca")
                .build();
        Release release = release(LinkerdChart.CONTROL_PLANE, all).highAvailability();
        assertThat(release.render()).isEqualTo(release.render());
        Release viz = release(
                LinkerdChart.VIZ,
                VizValues.builder()
                        .webhook(Webhook.TAP, "crt", "key", "ca")
                        .webhook(Webhook.TAP_INJECTOR, "crt", "key", "ca")
                        .build());
        assertThat(viz.render()).isEqualTo(viz.render());
    }

    @Test
    void certificates_that_are_not_given_are_made_anew_and_roll_the_pods() {
        Release release = release(LinkerdChart.CONTROL_PLANE, identity().build());
        assertThat(checksum(release.render())).isNotEqualTo(checksum(release.render()));
    }

    @Test
    void identity_webhooks_and_schedule_are_where_they_belong() {
        Manifests rendered = release(
                        LinkerdChart.CONTROL_PLANE,
                        identity()
                                .heartbeatSchedule("17 3 * * *")
                                .webhook(Webhook.PROXY_INJECTOR, "crt", "key", "ca")
                                .build())
                .render();
        assertThat(at(rendered, "Secret", "linkerd-identity-issuer", "data"))
                .isEqualTo(Map.of("crt.pem", base64("issuer certificate"), "key.pem", base64("issuer key")));
        assertThat(at(rendered, "ConfigMap", "linkerd-identity-trust-roots", "data"))
                .isEqualTo(Map.of("ca-bundle.crt", "anchors"));
        assertThat(at(rendered, "Secret", "linkerd-proxy-injector-k8s-tls", "data"))
                .isEqualTo(Map.of("tls.crt", base64("crt"), "tls.key", base64("key")));
        assertThat(rendered.find("MutatingWebhookConfiguration", "linkerd-proxy-injector-webhook-config")
                        .orElseThrow()
                        .body()
                        .toString())
                .contains("caBundle=" + base64("ca"));
        assertThat(at(rendered, "CronJob", "linkerd-heartbeat", "spec").toString())
                .contains("schedule=17 3 * * *");
    }

    @Test
    void what_others_keep_is_not_rendered() {
        Manifests rendered = release(
                        LinkerdChart.CONTROL_PLANE,
                        LinkerdValues.builder()
                                .trustAnchors("anchors")
                                .issuerInSecret()
                                .externalTrustAnchors()
                                .webhookInSecret(Webhook.PROXY_INJECTOR, "ca")
                                .withoutHeartbeat()
                                .build())
                .render();
        assertThat(rendered.find("Secret", "linkerd-identity-issuer")).isEmpty();
        assertThat(rendered.find("ConfigMap", "linkerd-identity-trust-roots")).isEmpty();
        assertThat(rendered.find("Secret", "linkerd-proxy-injector-k8s-tls")).isEmpty();
        assertThat(rendered.find("CronJob", "linkerd-heartbeat")).isEmpty();
    }

    @Test
    void replicas_and_resources_and_images_are_as_set() {
        String identity = release(
                        LinkerdChart.CONTROL_PLANE,
                        identity()
                                .replicas(2)
                                .imageRegistry("example.com/mirror")
                                .proxyLogLevel("debug")
                                .proxyResources(Resources.none().memory("20Mi", "64Mi"))
                                .build())
                .render()
                .find("Deployment", "linkerd-identity")
                .orElseThrow()
                .body()
                .toString();
        assertThat(identity)
                .contains(
                        "replicas=2",
                        "example.com/mirror/controller:edge-26.8.3",
                        "example.com/mirror/proxy:edge-26.8.3")
                .contains("value=debug,", "limits={memory=64Mi}", "requests={memory=20Mi}")
                .doesNotContain("cr.l5d.io");
    }

    @Test
    void another_namespace_is_everywhere() {
        Manifests rendered = release(LinkerdChart.CONTROL_PLANE, identity().build())
                .namespace("mesh")
                .render();
        assertThat(rendered.all().stream().map(Manifest::namespace).flatMap(java.util.Optional::stream))
                .containsOnly("mesh");
        assertThat(rendered.find("ClusterRole", "linkerd-mesh-identity")).isPresent();
    }

    private static Release release(LinkerdChart chart, Values values) {
        return Release.of(charts.get(chart, VERSION))
                .namespace(chart.namespace())
                .kubernetes("1.37.2")
                .values(values);
    }

    /** As the CLI fills in what it prints. */
    private static LinkerdValues identity() {
        return LinkerdValues.builder()
                .trustAnchors("anchors")
                .trustDomain("cluster.local")
                .issuer("issuer certificate", "issuer key")
                .set("cliVersion", cli());
    }

    private static String cli() {
        return "linkerd/cli " + LinkerdCharts.APP_VERSION;
    }

    private static Object at(Manifests manifests, String kind, String name, String field) {
        return manifests.find(kind, name).orElseThrow().body().get(field);
    }

    private static List<String> checksum(Manifests manifests) {
        return manifests.all().stream()
                .map(manifest -> manifest.body().toString())
                .filter(body -> body.contains("checksum/config="))
                .map(body -> body.replaceAll("(?s).*checksum/config=([0-9a-f]+).*", "$1"))
                .toList();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes());
    }
}
