package io.cloudoven.mesh.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import io.cloudoven.cluster.TestCluster;
import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.observe.graph.ServiceGraph;
import io.cloudoven.mesh.observe.metrics.MeshMetrics;
import io.cloudoven.mesh.observe.metrics.WorkloadKind;
import io.cloudoven.mesh.observe.metrics.WorkloadTraffic;
import io.cloudoven.viz.LinkerdExporter;
import io.cloudoven.viz.PrometheusServer;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationIT {

    private static final String VIZ = """
            apiVersion: v1
            kind: Namespace
            metadata: {name: linkerd-viz, labels: {linkerd.io/extension: viz}%s}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: prometheus, namespace: linkerd-viz}
            spec: {selector: {component: prometheus}, ports: [{name: admin, port: 9090, targetPort: admin}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: prometheus, namespace: linkerd-viz, labels: {component: prometheus}}
            spec: {containers: [{name: prometheus, image: a, ports: [{name: admin, containerPort: 9090}]}]}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: web, namespace: linkerd-viz}
            spec: {selector: {component: web}, ports: [{name: http, port: 8084, targetPort: 8084}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: web, namespace: linkerd-viz, labels: {component: web}}
            spec: {containers: [{name: web, image: a}]}
            """;

    @TempDir
    Path folder;

    private final TestCluster cluster = TestCluster.shared();
    private final KubernetesClient client = cluster.client();
    private final Observation observation = Observation.of(client);

    @BeforeEach
    @AfterEach
    void reset() {
        cluster.reset();
    }

    @Test
    void metrics_of_a_real_prometheus_come_through_a_port_forward() throws Exception {
        viz("");
        try (LinkerdExporter exporter = new LinkerdExporter()) {
            String web = "direction=\"inbound\",namespace=\"shop\",deployment=\"web\"";
            exporter.counter("response_total{" + web + ",classification=\"success\",tls=\"true\"}", 3)
                    .counter("response_total{" + web + ",classification=\"failure\",tls=\"true\"}", 1);
            try (PrometheusServer server =
                            PrometheusServer.scraping(exporter.port(), folder, cluster.forwardedTo(9090));
                    MetricsConnection connection = observation.metrics()) {
                assertThat(connection.address()).isNotEqualTo(server.address());
                MeshMetrics metrics = connection.metrics().window(MeshMetrics.SHORTEST_WINDOW);
                cluster.await(
                        "traffic",
                        () -> metrics.workloads(WorkloadKind.DEPLOYMENT, "shop").stream()
                                .anyMatch(workload -> workload.traffic().failures() > 0));
                WorkloadTraffic traffic =
                        metrics.workloads(WorkloadKind.DEPLOYMENT, "shop").get(0);
                assertThat(traffic.traffic().successRate()).isEqualTo(0.75, within(0.1));
                assertThat(ServiceGraph.of(metrics, WorkloadKind.DEPLOYMENT, "shop")
                                .nodes())
                        .singleElement()
                        .satisfies(node -> assertThat(node.workload().name()).isEqualTo("web"));
            }
        }
    }

    @Test
    void the_dashboard_is_on_a_port_until_it_is_closed() throws Exception {
        viz("");
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), cluster.forwardedTo(8084)), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 9);
            exchange.getResponseBody().write("dashboard".getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        server.start();
        try {
            look(); // the client's own threads, which stay as long as it does
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            for (int i = 0; i < 5; i++) {
                URI address = look();
                cluster.await("the end of " + address, () -> isClosed(address));
            }
            cluster.await("the end of threads", () -> before.containsAll(lasting()));
        } finally {
            server.stop(0);
        }
    }

    /** Threads that are ours, or keep a JVM from ending; the pools of the client, and of the test, are daemons. */
    private static Set<Thread> lasting() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon() || thread.getName().startsWith("port-forward"))
                .collect(Collectors.toSet());
    }

    private static boolean isClosed(URI address) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            return socket.isClosed();
        } catch (ConnectException refused) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI look() throws IOException {
        try (Dashboard dashboard = observation.openDashboard()) {
            assertThat(dashboard.address().toURL().openStream().readAllBytes())
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("dashboard");
            return dashboard.address();
        }
    }

    @Test
    void an_external_prometheus_is_asked_where_it_is() {
        viz(", annotations: {viz.linkerd.io/external-prometheus: 'https://metrics.example.com/prometheus'}");
        try (MetricsConnection connection = observation.metrics()) {
            assertThat(connection.address()).hasToString("https://metrics.example.com/prometheus");
        }
    }

    @Test
    void an_external_prometheus_in_the_cluster_is_forwarded_to() {
        viz(", annotations: {viz.linkerd.io/external-prometheus:"
                + " 'http://prometheus.linkerd-viz.svc.cluster.local:9090/under'}");
        try (MetricsConnection connection = observation.metrics()) {
            assertThat(connection.address().toString()).matches("http://localhost:\\d+/under");
        }
    }

    @Test
    void what_is_missing_is_said() {
        assertThatThrownBy(observation::metrics)
                .isInstanceOf(MeshException.class)
                .hasMessageStartingWith("no namespace has the label linkerd.io/extension: viz; install the viz");
        viz("");
        client.pods().inNamespace("linkerd-viz").withName("web").delete();
        cluster.await(
                "the end of a pod",
                () -> client.pods().inNamespace("linkerd-viz").withName("web").get() == null);
        assertThatThrownBy(observation::openDashboard)
                .hasMessage(
                        "no pod of the Service linkerd-viz/web is ready; see to its pods before its port is forwarded");
        client.services().inNamespace("linkerd-viz").withName("web").delete();
        assertThatThrownBy(observation::openDashboard)
                .hasMessage("there is no Service linkerd-viz/web to forward a port to");
    }

    private void viz(String annotations) {
        client.load(new ByteArrayInputStream(VIZ.formatted(annotations).getBytes(StandardCharsets.UTF_8)))
                .serverSideApply();
        cluster.await(
                "viz",
                () -> client.pods().inNamespace("linkerd-viz").list().getItems().stream()
                        .allMatch(pod -> "Running".equals(pod.getStatus().getPhase())));
    }
}
