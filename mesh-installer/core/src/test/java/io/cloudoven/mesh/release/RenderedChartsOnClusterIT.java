package io.cloudoven.mesh.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.cluster.ControlPlaneWebhooks;
import io.cloudoven.cluster.Play;
import io.cloudoven.cluster.TestCluster;
import io.cloudoven.linkerd.charts.LinkerdCharts;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedChartsOnClusterIT {

    private static final LinkerdVersion VERSION = LinkerdVersion.of(LinkerdCharts.APP_VERSION);

    @TempDir
    Path folder;

    private final TestCluster cluster = TestCluster.shared();
    private final KubernetesClient client = cluster.client();

    @AfterEach
    void reset() {
        cluster.reset();
    }

    @Test
    void what_is_rendered_is_applied_and_becomes_ready() {
        Charts charts = Charts.in(LinkerdCharts.standard(folder).folder());
        apply(charts, LinkerdChart.CRDS, Values.none());
        namespace("linkerd");
        cluster.play("linkerd", "linkerd-destination", Play.SLOW);
        Values values = LinkerdValues.builder()
                .trustAnchors("anchors")
                .issuer("certificate", "key")
                .build();
        apply(charts, LinkerdChart.CONTROL_PLANE, values);
        ControlPlaneWebhooks.play(cluster, "linkerd");
        namespace("linkerd-viz");
        apply(charts, LinkerdChart.VIZ, VizValues.builder().build());
        cluster.awaitReady("linkerd");
        cluster.awaitReady("linkerd-viz");
        assertThatThrownBy(() -> client.raw("/apis/tap.linkerd.io/v1alpha1"))
                .hasMessageContaining("Service Unavailable");
        assertThat(client.pods().inNamespace("linkerd").list().getItems())
                .allSatisfy(pod ->
                        assertThat(pod.getStatus().getInitContainerStatuses()).isNotEmpty());
    }

    private void apply(Charts charts, LinkerdChart chart, Values values) {
        Manifests manifests = Release.of(charts.get(chart, VERSION))
                .namespace(chart.namespace())
                .kubernetes(TestCluster.VERSION)
                .highAvailability()
                .values(values)
                .render();
        for (Manifest manifest : manifests) {
            cluster.applyOnceServed(
                    manifest.toString(),
                    Serialization.asJson(manifest.body()),
                    Set.of(HttpURLConnection.HTTP_NOT_FOUND));
        }
    }

    private void namespace(String name) {
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName(name)
                        .endMetadata()
                        .build())
                .serverSideApply();
    }
}
