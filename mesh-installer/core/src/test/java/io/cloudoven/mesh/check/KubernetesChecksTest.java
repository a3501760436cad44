package io.cloudoven.mesh.check;

import static io.cloudoven.mesh.check.CheckCategory.KUBERNETES_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that do not get through, and versions that a cluster of tests cannot have. */
class KubernetesChecksTest {

    @Test
    void a_closed_client_is_told_and_nothing_else_is_tried() {
        KubernetesClient client = client(1);
        client.close();
        CheckReport report = checks(client).run(CheckSuite.pre());
        assertThat(report.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.text()).isEqualTo("the Kubernetes client is closed"));
        assertThat(report.with(CheckStatus.NOT_RUN)).hasSize(report.results().size() - 1);
    }

    @Test
    void an_api_server_that_is_away_is_told() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        try (KubernetesClient client = client(port)) {
            CheckReport report = checks(client).run(CheckSuite.controlPlane());
            assertThat(report.failures()).singleElement().satisfies(failure -> {
                assertThat(failure.check().id()).isEqualTo("k8s-api");
                assertThat(failure.text()).contains("the API server cannot be asked");
            });
            assertThat(report.with(CheckStatus.PASSED)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 30, FAILED", "1, 31+, PASSED", "2, 0, PASSED", "1, 9, FAILED"})
    void an_old_kubernetes_is_told(String major, String minor, CheckStatus expected) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/version", exchange -> {
            byte[] body = "{\"major\": \"%s\", \"minor\": \"%s\", \"gitVersion\": \"v%s.%s.4\"}"
                    .formatted(major, minor, major, minor)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (KubernetesClient client = client(server.getAddress().getPort())) {
            CheckReport report = checks(client).run(CheckSuite.of(KUBERNETES_VERSION));
            assertThat(report.results().get(0).status()).as(report.text()).isEqualTo(expected);
        } finally {
            server.stop(0);
        }
    }

    private static KubernetesClient client(int port) {
        Config config = new ConfigBuilder(Config.empty())
                .withMasterUrl("http://127.0.0.1:" + port)
                .withRequestRetryBackoffLimit(0)
                .build();
        return new KubernetesClientBuilder().withConfig(config).build();
    }

    private static MeshChecks checks(KubernetesClient client) {
        return MeshChecks.builder(client).retry(Duration.ZERO, Duration.ZERO).build();
    }
}
