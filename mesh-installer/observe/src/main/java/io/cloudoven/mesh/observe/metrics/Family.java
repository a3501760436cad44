package io.cloudoven.mesh.observe.metrics;

import io.cloudoven.mesh.observe.prometheus.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metrics of the proxy that belong together, and the queries that Linkerd's own dashboard asks of them. */
enum Family {
    /** What a proxy answers or has answered. */
    RESPONSES("response_total", "response_latency_ms_bucket", "tcp_open_connections", "classification", 1),

    /** The same by route of a ServiceProfile. */
    PROFILE_ROUTES("route_response_total", "route_response_latency_ms_bucket", null, "classification", 1),

    /** Requests by route of the Gateway API; their times are in seconds. */
    GATEWAY_ROUTES(
            "outbound_http_route_request_statuses_total",
            "outbound_http_route_request_duration_seconds_bucket",
            null,
            "http_status",
            1000);

    private final String requests;
    private final String latency;
    private final @Nullable String connections;
    private final String outcome;
    private final int milliseconds;

    Family(String requests, String latency, @Nullable String connections, String outcome, int milliseconds) {
        this.requests = requests;
        this.latency = latency;
        this.connections = connections;
        this.outcome = outcome;
        this.milliseconds = milliseconds;
    }

    /** How many milliseconds a unit of the latency is. */
    int milliseconds() {
        return milliseconds;
    }

    boolean hasConnections() {
        return connections != null;
    }

    /** Whether a sample counts what went well: not classified as failure, no status of 500 on and no error. */
    boolean successful(Sample sample) {
        if (this == GATEWAY_ROUTES) {
            String status = sample.label("http_status");
            return sample.label("error").isEmpty() && !status.isEmpty() && !status.startsWith("5");
        }
        return sample.label(outcome).equals("success");
    }

    String requests(Selector selector, Duration window, List<String> labels) {
        List<String> by = new ArrayList<>(labels);
        by.add(outcome);
        by.add(this == GATEWAY_ROUTES ? "error" : "tls");
        String increase = "increase(" + requests + selector + range(window) + ")";
        return "sum(" + selector.labelled(increase) + ") by (" + String.join(", ", by) + ")";
    }

    String latency(Quantile quantile, Selector selector, Duration window, List<String> labels) {
        String rate = "irate(" + latency + selector + range(window) + ")";
        return "histogram_quantile(" + quantile.number() + ", sum(" + selector.labelled(rate) + ") by (le, "
                + String.join(", ", labels) + "))";
    }

    String connections(Selector selector, List<String> labels) {
        return "sum(" + selector.labelled(connections + selector.toString()) + ") by (" + String.join(", ", labels)
                + ")";
    }

    private static String range(Duration window) {
        return "[" + window.toSeconds() + "s]";
    }
}
