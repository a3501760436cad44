package io.cloudoven.mesh.observe.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudoven.mesh.observe.ObserveException;
import io.cloudoven.mesh.observe.prometheus.Prometheus;
import io.cloudoven.viz.LinkerdExporter;
import io.cloudoven.viz.PrometheusServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeshMetricsIT {
    private static final String WEB = "direction=\"inbound\",namespace=\"shop\",deployment=\"web\",pod=\"web-1\"";
    private static final String WEB_2 = "direction=\"inbound\",namespace=\"shop\",deployment=\"web\",pod=\"web-2\"";
    private static final String TO_VOTE =
            "direction=\"outbound\",namespace=\"shop\",deployment=\"web\",pod=\"web-1\",dst_namespace=\"shop\",dst_deployment=\"vote\"";

    @TempDir
    static Path folder;

    private static LinkerdExporter exporter;
    private static PrometheusServer server;
    private static MeshMetrics metrics;
    private static Expected expected;

    @BeforeAll
    static void scrape_for_a_while() throws Exception {
        exporter = new LinkerdExporter();
        feed(exporter);
        server = PrometheusServer.scraping(exporter.port(), folder);
        Thread.sleep(18_000); // the shortest window, and a little
        Instant now = Instant.now();
        metrics = MeshMetrics.of(Prometheus.at(server.address()))
                .window(MeshMetrics.SHORTEST_WINDOW)
                .clock(Clock.fixed(now, ZoneOffset.UTC));
        expected = new Expected(server, now);
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
        exporter.close();
    }

    private static void feed(LinkerdExporter exporter) {
        exporter.counter("response_total{" + WEB + ",classification=\"success\",tls=\"true\"}", 9)
                .counter("response_total{" + WEB + ",classification=\"failure\",tls=\"true\"}", 1)
                .counter("response_total{" + WEB_2 + ",classification=\"success\",tls=\"no_identity\"}", 5)
                .latency("response_latency_ms_bucket", WEB, Map.of("10", 5.0, "50", 8.0, "200", 10.0, "+Inf", 10.0))
                .latency("response_latency_ms_bucket", WEB_2, Map.of("10", 0.0, "50", 4.0, "200", 4.0, "+Inf", 5.0))
                .gauge("tcp_open_connections{" + WEB + ",peer=\"src\"}", 3)
                .gauge("tcp_open_connections{" + WEB_2 + ",peer=\"src\"}", 4);
        exporter.gauge("response_total{direction=\"inbound\",namespace=\"shop\",deployment=\"idle\"}", 7);
        exporter.counter(
                "response_total{direction=\"inbound\",namespace=\"other\",k8s_job=\"nightly\",classification=\"success\"}",
                2);
        outbound(exporter);
        routes(exporter);
    }

    private static void outbound(LinkerdExporter exporter) {
        String authority = ",authority=\"vote.shop.svc.cluster.local:8080\"";
        String other = ",authority=\"vote.shop.svc.cluster.local:9090\"";
        exporter.counter("response_total{" + TO_VOTE + authority + ",classification=\"success\",tls=\"true\"}", 6)
                .counter("response_total{" + TO_VOTE + other + ",classification=\"failure\",tls=\"true\"}", 2)
                .latency("response_latency_ms_bucket", TO_VOTE + authority, Map.of("10", 6.0, "+Inf", 6.0))
                .latency("response_latency_ms_bucket", TO_VOTE + other, Map.of("10", 0.0, "100", 2.0, "+Inf", 2.0))
                .counter(
                        "response_total{direction=\"outbound\",namespace=\"shop\",deployment=\"web\",authority=\"votexshop.svc.cluster.local\",classification=\"success\"}",
                        3)
                .gauge("tcp_open_connections{" + TO_VOTE + ",server_id=\"vote.shop\"}", 2)
                .gauge(
                        "tcp_open_connections{direction=\"outbound\",namespace=\"shop\",deployment=\"web\",pod=\"web-2\",dst_namespace=\"db\",dst_deployment=\"sql\",no_tls_reason=\"not_provided_by_service_discovery\"}",
                        1)
                .gauge(
                        "tcp_open_connections{direction=\"outbound\",namespace=\"shop\",deployment=\"web\",pod=\"web-2\",dst_namespace=\"db\",dst_deployment=\"gone\"}",
                        0);
    }

    private static void routes(LinkerdExporter exporter) {
        String profile =
                "direction=\"inbound\",namespace=\"shop\",dst=\"web.shop.svc.cluster.local:80\",rt_route=\"GET /cart\"";
        String gateway = "parent_namespace=\"shop\",parent_name=\"web\",route_name=\"checkout\"";
        exporter.counter("route_response_total{" + profile + ",classification=\"success\",tls=\"true\"}", 4)
                .counter("route_response_total{" + profile + ",classification=\"failure\",tls=\"true\"}", 4)
                .latency("route_response_latency_ms_bucket", profile, Map.of("20", 8.0, "+Inf", 8.0))
                .counter(
                        "outbound_http_route_request_statuses_total{" + gateway + ",http_status=\"200\",error=\"\"}", 7)
                .counter(
                        "outbound_http_route_request_statuses_total{" + gateway + ",http_status=\"404\",error=\"\"}", 1)
                .counter(
                        "outbound_http_route_request_statuses_total{" + gateway + ",http_status=\"503\",error=\"\"}", 2)
                .counter(
                        "outbound_http_route_request_statuses_total{" + gateway
                                + ",http_status=\"\",error=\"timeout\"}",
                        3)
                .latency(
                        "outbound_http_route_request_duration_seconds_bucket",
                        gateway,
                        Map.of("0.05", 10.0, "0.5", 14.0, "+Inf", 14.0));
    }

    @Test
    void a_workload_is_measured_over_all_its_pods() throws Exception {
        Predicate<JsonNode> web = labels -> labels.path("deployment").asText().equals("web")
                && labels.path("direction").asText().equals("inbound");
        long successes =
                expected.increase("response_total", web.and(is("tls", "true")).and(is("classification", "success")))
                        + expected.increase("response_total", web.and(is("tls", "no_identity")));
        long failures = expected.increase("response_total", web.and(is("classification", "failure")));

        List<WorkloadTraffic> all = metrics.workloads(WorkloadKind.DEPLOYMENT, "shop");

        assertThat(all).extracting(WorkloadTraffic::workload).containsExactly(Workload.deployment("shop", "web"));
        Traffic traffic = all.get(0).traffic();
        assertThat(traffic.successes()).isEqualTo(successes).isPositive();
        assertThat(traffic.failures()).isEqualTo(failures).isPositive();
        assertThat(traffic.secured())
                .isEqualTo(
                        successes + failures - expected.increase("response_total", web.and(is("tls", "no_identity"))));
        assertThat(traffic.successRate()).isEqualTo((double) successes / (successes + failures));
        assertThat(traffic.requestsPerSecond()).isEqualTo((successes + failures) / 15.0);
        assertThat(traffic.connections()).isEqualTo(7);
        assertThat(traffic.latency())
                .isEqualTo(new Latency(
                        expected.quantile(0.5, "response_latency_ms_bucket", 1, web),
                        expected.quantile(0.95, "response_latency_ms_bucket", 1, web),
                        expected.quantile(0.99, "response_latency_ms_bucket", 1, web)));
        assertThat(traffic.latency().p99()).isEqualTo(200);
    }

    @Test
    void all_namespaces_and_other_kinds_can_be_asked() {
        assertThat(metrics.workloads(WorkloadKind.DEPLOYMENT, ""))
                .extracting(WorkloadTraffic::workload)
                .containsExactly(Workload.deployment("shop", "web"));
        assertThat(metrics.workloads(WorkloadKind.JOB, "other"))
                .extracting(WorkloadTraffic::workload)
                .containsExactly(new Workload(WorkloadKind.JOB, "other", "nightly"));
        assertThat(metrics.workloads(WorkloadKind.NAMESPACE, ""))
                .extracting(WorkloadTraffic::workload)
                .containsExactly(
                        new Workload(WorkloadKind.NAMESPACE, "other", "other"),
                        new Workload(WorkloadKind.NAMESPACE, "shop", "shop"));
    }

    @Test
    void a_service_is_what_its_callers_saw_under_all_its_ports() throws Exception {
        Predicate<JsonNode> vote = labels -> labels.path("authority").asText().startsWith("vote.shop.");

        List<ServiceTraffic> services = metrics.services("shop");

        assertThat(services).extracting(ServiceTraffic::service).containsExactly("vote");
        Traffic traffic = services.get(0).traffic();
        assertThat(traffic.successes())
                .isEqualTo(expected.increase("response_total", vote.and(is("classification", "success"))));
        assertThat(traffic.failures())
                .isEqualTo(expected.increase("response_total", vote.and(is("classification", "failure"))));
        assertThat(traffic.latency().p95())
                .isEqualTo(expected.quantile(0.95, "response_latency_ms_bucket", 1, vote))
                .isGreaterThan(50);
        assertThat(metrics.services("")).isEqualTo(services);
        assertThat(metrics.clusterDomain("example.org").services("shop")).isEmpty();
    }

    @Test
    void callers_and_called_are_told_from_the_same_numbers() throws Exception {
        Workload web = Workload.deployment("shop", "web");
        Workload vote = Workload.deployment("shop", "vote");

        List<WorkloadTraffic> callers = metrics.callersOf(vote, WorkloadKind.DEPLOYMENT);
        List<WorkloadTraffic> called = metrics.calledBy(web, WorkloadKind.DEPLOYMENT);

        assertThat(callers).extracting(WorkloadTraffic::workload).containsExactly(web);
        assertThat(callers.get(0).traffic().successes())
                .isEqualTo(expected.increase(
                        "response_total", is("dst_deployment", "vote").and(is("classification", "success"))));
        assertThat(called)
                .extracting(WorkloadTraffic::workload)
                .containsExactly(Workload.deployment("db", "sql"), vote);
        assertThat(called.get(1).traffic()).isEqualTo(callers.get(0).traffic());
    }

    @Test
    void routes_of_both_kinds_are_told() throws Exception {
        Traffic profile = metrics.profileRoutes("shop").get(0).traffic();
        assertThat(metrics.profileRoutes("shop"))
                .extracting(RouteTraffic::parent, RouteTraffic::route)
                .containsExactly(tuple("web.shop.svc.cluster.local:80", "GET /cart"));
        assertThat(profile.successes()).isEqualTo(profile.failures());
        assertThat(profile.successes())
                .isEqualTo(expected.increase("route_response_total", is("classification", "success")));
        assertThat(profile.latency().p50()).isEqualTo(10);

        List<RouteTraffic> gateway = metrics.gatewayRoutes("shop");
        String statuses = "outbound_http_route_request_statuses_total";
        assertThat(gateway)
                .extracting(RouteTraffic::parent, RouteTraffic::route)
                .containsExactly(tuple("shop/web", "checkout"));
        assertThat(gateway.get(0).traffic().successes())
                .isEqualTo(expected.increase(statuses, is("http_status", "200"))
                        + expected.increase(statuses, is("http_status", "404")));
        assertThat(gateway.get(0).traffic().failures())
                .isEqualTo(expected.increase(statuses, is("http_status", "503"))
                        + expected.increase(statuses, is("error", "timeout")));
        assertThat(gateway.get(0).traffic().latency().p95())
                .isEqualTo(expected.quantile(
                        0.95, "outbound_http_route_request_duration_seconds_bucket", 1000, labels -> true));
    }

    @Test
    void edges_say_who_is_connected_and_whether_it_is_secured() {
        Workload web = Workload.deployment("shop", "web");
        Edge insecure = new Edge(web, Workload.deployment("db", "sql"), "", "not_provided_by_service_discovery");
        Edge secured = new Edge(web, Workload.deployment("shop", "vote"), "vote.shop", null);

        assertThat(metrics.edges(WorkloadKind.DEPLOYMENT, "shop")).containsExactly(insecure, secured);
        assertThat(metrics.edges(WorkloadKind.DEPLOYMENT, "db")).containsExactly(insecure);
        assertThat(metrics.edges(WorkloadKind.DEPLOYMENT, "")).hasSize(2);
        assertThat(insecure.insecureBecause()).contains("the other side is not in the mesh");
        assertThat(secured.secured()).isTrue();
    }

    @Test
    void what_prometheus_refuses_is_told_with_its_reason() {
        assertThatThrownBy(() -> Prometheus.at(server.address()).query("sum(", Instant.now()))
                .isInstanceOf(ObserveException.class)
                .hasMessageStartingWith("Prometheus at http://127.0.0.1:")
                .hasMessageContaining("it answered 400: the query is refused: invalid parameter \"query\"")
                .hasMessageEndingWith("asked for sum(");
    }

    @Test
    void a_window_shorter_than_the_scrapes_is_refused() {
        assertThatThrownBy(() -> metrics.window(Duration.ofSeconds(5)))
                .hasMessage("a window of 5000 ms is too short: proxies are scraped every 10 seconds, so take 15 seconds"
                        + " or more");
    }

    private static Predicate<JsonNode> is(String label, String value) {
        return labels -> labels.path(label).asText().equals(value);
    }
}
