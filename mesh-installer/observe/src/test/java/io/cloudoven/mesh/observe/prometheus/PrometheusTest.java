package io.cloudoven.mesh.observe.prometheus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.cloudoven.mesh.observe.ObserveException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrometheusTest {
    private static final String ONE = """
            {"status":"success","data":{"resultType":"vector","result":[
              {"metric":{"pod":"a"},"value":[1,"2.5"]},{"metric":{},"value":[1,"NaN"]},{"metric":{},"value":[1,"+Inf"]}]}}""";

    private final Deque<Answered> answers = new ArrayDeque<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private HttpServer server;
    private volatile String authorization = "";

    /** What is answered; no body at all when it is {@code null}. */
    private record Answered(int status, String body) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/prom/api/v1/query", exchange -> {
            authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            Answered answer = answers.size() > 1 ? answers.poll() : answers.peek();
            if (answer.body() == null) {
                await();
                exchange.close();
                return;
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        never.countDown();
        server.stop(0);
    }

    private void await() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/prom/");
    }

    @Test
    void samples_are_read_with_their_labels() {
        answers.add(new Answered(200, ONE));

        assertThat(Prometheus.at(address()).query("up", Instant.EPOCH))
                .containsExactly(
                        new Sample(Map.of("pod", "a"), 2.5),
                        new Sample(Map.of(), Double.NaN),
                        new Sample(Map.of(), Double.POSITIVE_INFINITY));
    }

    @Test
    void a_busy_server_is_asked_again() {
        answers.add(new Answered(503, "busy"));
        answers.add(new Answered(429, "busy"));
        answers.add(new Answered(200, ONE));

        assertThat(Prometheus.at(address()).query("up", Instant.EPOCH)).hasSize(3);
    }

    @Test
    void a_server_that_stays_busy_is_told() {
        answers.add(new Answered(503, "busy"));

        assertThatThrownBy(() -> Prometheus.at(address()).query("up", Instant.EPOCH))
                .isInstanceOf(ObserveException.class)
                .hasMessage("Prometheus at %sprom/: it answered 503, also when asked again; asked for up"
                        .formatted(address().resolve("/")));
    }

    @Test
    void a_page_to_sign_in_is_no_answer() {
        answers.add(new Answered(200, "<html>\n  <title>Sign in</title></html>"));

        assertThatThrownBy(() -> Prometheus.at(address()).query("up", Instant.EPOCH))
                .hasMessageContaining("the answer is not Prometheus' JSON: <html> <title>Sign in</title></html>;"
                        + " is something else listening there, or a page that asks to sign in?");
    }

    @Test
    void other_json_and_broken_numbers_are_no_answer() {
        answers.add(new Answered(200, "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[]}}"));
        assertThatThrownBy(() -> Prometheus.at(address()).query("up", Instant.EPOCH))
                .hasMessageContaining("the answer is no vector");

        answers.clear();
        answers.add(new Answered(200, ONE.replace("2.5", "many")));
        assertThatThrownBy(() -> Prometheus.at(address()).query("up", Instant.EPOCH))
                .hasMessageContaining("the value 'many', which is no number");

        answers.clear();
        answers.add(new Answered(200, ONE.substring(0, 60)));
        assertThatThrownBy(() -> Prometheus.at(address()).query("up", Instant.EPOCH))
                .hasMessageContaining("not Prometheus' JSON");
    }

    @Test
    void a_server_that_hangs_is_left() {
        answers.add(new Answered(200, null));

        assertThatThrownBy(() -> Prometheus.at(address(), o -> o.timeout(Duration.ofMillis(100)))
                        .query("up", Instant.EPOCH))
                .hasMessageContaining("it cannot be reached (request timed out)");
    }

    @Test
    void a_port_where_nobody_listens_is_told() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThatThrownBy(() ->
                        Prometheus.at(URI.create("http://127.0.0.1:" + free)).query("up", Instant.EPOCH))
                .hasMessageContaining("Prometheus at http://127.0.0.1:" + free + ": it cannot be reached");
    }

    @Test
    void the_token_is_sent_and_never_shown() {
        answers.add(new Answered(401, "{\"status\":\"error\",\"error\":\"who are you\"}"));
        Prometheus prometheus = Prometheus.at(address(), options -> options.token("s3cret"));

        assertThatThrownBy(() -> prometheus.query("up", Instant.EPOCH))
                .hasMessageContaining("it answered 401: the query is refused: who are you")
                .hasMessageNotContaining("s3cret");
        assertThat(authorization).isEqualTo("Bearer s3cret");
        assertThat(prometheus.toString()).doesNotContain("s3cret");
        assertThat(Prometheus.at(URI.create("http://me:s3cret@localhost:1/x")).toString())
                .isEqualTo("http://localhost:1/x");
    }

    @Test
    void what_is_no_address_is_refused() {
        assertThatThrownBy(() -> Prometheus.at(URI.create("localhost:9090")))
                .hasMessage("Prometheus is at an address such as http://localhost:9090, not at localhost:9090");
    }
}
