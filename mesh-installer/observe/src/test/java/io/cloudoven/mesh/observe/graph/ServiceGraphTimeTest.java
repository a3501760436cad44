package io.cloudoven.mesh.observe.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.cloudoven.mesh.observe.metrics.MeshMetrics;
import io.cloudoven.mesh.observe.metrics.WorkloadKind;
import io.cloudoven.mesh.observe.prometheus.Prometheus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ServiceGraphTimeTest {

    private static final Instant FIRST = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void all_of_a_graph_is_read_as_of_one_time() throws IOException {
        Queue<String> times = new ConcurrentLinkedQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/query", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            times.add(form.substring(form.indexOf("&time=")));
            byte[] nothing = "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[]}}"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, nothing.length);
            exchange.getResponseBody().write(nothing);
            exchange.close();
        });
        server.start();
        try {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            MeshMetrics metrics = MeshMetrics.of(Prometheus.at(address)).clock(new Advancing());
            ServiceGraph graph = ServiceGraph.of(metrics, WorkloadKind.DEPLOYMENT, "");
            assertThat(times).hasSizeGreaterThan(3);
            assertThat(List.copyOf(times)).containsOnly("&time=2026-11-25T12%3A00%3A00Z");
            assertThat(graph.time()).isEqualTo(FIRST);
        } finally {
            server.stop(0);
        }
    }

    /** A clock that is a second later whenever it is looked at. */
    private static final class Advancing extends Clock {

        private final AtomicInteger looks = new AtomicInteger();

        @Override
        public Instant instant() {
            return FIRST.plusSeconds(looks.getAndIncrement());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
