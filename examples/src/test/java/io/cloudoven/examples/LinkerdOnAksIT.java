package io.cloudoven.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.cluster.ControlPlaneWebhooks;
import io.cloudoven.cluster.ProxyInjector;
import io.cloudoven.cluster.TestCluster;
import io.cloudoven.linkerd.charts.LinkerdCharts;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.installer.MeshInstaller;
import io.cloudoven.mesh.release.Charts;
import io.cloudoven.viz.LinkerdExporter;
import io.cloudoven.viz.PlayedMetricsApi;
import io.cloudoven.viz.PrometheusServer;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Pod;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story on a real API server, with a real Prometheus; what runs in containers is played. */
class LinkerdOnAksIT {
    private static final int PROMETHEUS = 9090;
    private static final int METRICS_API = 8085;

    private final TestCluster cluster = TestCluster.shared();

    @TempDir
    Path folder;

    @AfterEach
    void reset() {
        cluster.reset();
    }

    @Test
    void the_story_ends_with_a_picture_and_can_be_told_again() throws Exception {
        Charts charts =
                Charts.in(LinkerdCharts.standard(folder.resolve("charts")).folder());
        Path page = folder.resolve("emojivoto.html");
        try (LinkerdExporter exporter = traffic();
                PrometheusServer prometheus =
                        PrometheusServer.scraping(exporter.port(), folder, cluster.forwardedTo(PROMETHEUS));
                PlayedMetricsApi api = new PlayedMetricsApi(cluster.forwardedTo(METRICS_API));
                MeshInstaller mesh = MeshInstaller.builder(cluster.client())
                        .version(LinkerdCharts.APP_VERSION)
                        .charts(charts)
                        .patience(Duration.ofSeconds(60))
                        .viz()
                        .build()) {
            LinkerdOnAks.all(cluster.client(), mesh, this::play, page);
            LinkerdOnAks.all(cluster.client(), mesh, this::play, page);
        }

        List<Pod> pods =
                cluster.client().pods().inNamespace(Emojivoto.NAMESPACE).list().getItems();
        assertThat(pods)
                .hasSize(4)
                .allSatisfy(pod -> assertThat(pod.getSpec().getInitContainers())
                        .extracting(Container::getName)
                        .contains("linkerd-proxy"));
        assertThat(Files.readString(page)).contains("vote-bot", "voting", "<title>emojivoto</title>");
    }

    /** Webhooks are answered as soon as there are pods that would. */
    private void play(Progress.Event event) {
        if (event.toString().equals("webhooks of control plane: begins")) {
            ControlPlaneWebhooks.play(
                    cluster, "linkerd", ProxyInjector.of(cluster, "linkerd", LinkerdCharts.APP_VERSION));
        }
        if (event.text().startsWith("APIService ")) {
            cluster.playWebhook("linkerd-viz", "tap", request -> "");
        }
    }

    /** What the proxies of emojivoto would have counted. */
    private static LinkerdExporter traffic() throws Exception {
        LinkerdExporter exporter = new LinkerdExporter();
        for (String[] call : new String[][] {{"vote-bot", "web"}, {"web", "emoji"}, {"web", "voting"}}) {
            String to = "namespace=\"emojivoto\",deployment=\"" + call[1] + "\"";
            String from = "direction=\"outbound\",namespace=\"emojivoto\",deployment=\"" + call[0]
                    + "\",dst_namespace=\"emojivoto\",dst_deployment=\"" + call[1] + "\"";
            exporter.counter(
                            "response_total{direction=\"inbound\"," + to + ",classification=\"success\",tls=\"true\"}",
                            2)
                    .counter("response_total{" + from + ",classification=\"success\",tls=\"true\"}", 2)
                    .gauge("tcp_open_connections{" + from + ",server_id=\"" + call[1] + "\"}", 1);
        }
        return exporter;
    }
}
