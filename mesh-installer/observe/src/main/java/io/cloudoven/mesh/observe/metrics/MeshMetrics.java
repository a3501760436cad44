package io.cloudoven.mesh.observe.metrics;

import io.cloudoven.mesh.observe.ObserveException;
import io.cloudoven.mesh.observe.prometheus.Prometheus;
import io.cloudoven.mesh.observe.prometheus.Sample;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the proxies of a mesh measured lately, as {@code linkerd viz} tells it.
 *
 * <pre>{@code
 * MeshMetrics metrics = MeshMetrics.of(Prometheus.at(URI.create("http://localhost:9090")));
 * for (WorkloadTraffic web : metrics.workloads(WorkloadKind.DEPLOYMENT, "emojivoto")) {
 *     System.out.println(web.workload() + " " + web.traffic().successRate());
 * }
 * }</pre>
 *
 * <p>Defaults: the last minute, cluster domain {@code cluster.local}, now. An empty namespace stands for all. All
 * numbers of one call are of the same instant; at most four queries run at a time. Immutable and thread-safe. Every
 * method that reads throws {@link ObserveException} when Prometheus cannot be asked.
 */
public final class MeshMetrics {
    /** The shortest window that Linkerd's scrape interval allows. */
    public static final Duration SHORTEST_WINDOW = Duration.ofSeconds(15);

    private static final int QUERIES_AT_A_TIME = 4;
    private static final ThreadFactory DAEMONS = task -> {
        Thread thread = new Thread(task, "mesh-metrics");
        thread.setDaemon(true);
        return thread;
    };

    private final Prometheus prometheus;
    private final Duration window;
    private final String clusterDomain;
    private final Clock clock;

    private MeshMetrics(Prometheus prometheus, Duration window, String clusterDomain, Clock clock) {
        this.prometheus = prometheus;
        this.window = window;
        this.clusterDomain = clusterDomain;
        this.clock = clock;
    }

    /** The metrics that a Prometheus server scrapes. */
    public static MeshMetrics of(Prometheus prometheus) {
        return new MeshMetrics(prometheus, Duration.ofMinutes(1), "cluster.local", Clock.systemUTC());
    }

    /**
     * Over another window than the last minute.
     *
     * @throws ObserveException when it is shorter than {@link #SHORTEST_WINDOW}
     */
    public MeshMetrics window(Duration wanted) {
        if (wanted.compareTo(SHORTEST_WINDOW) < 0) {
            throw new ObserveException("a window of " + wanted.toMillis() + " ms is too short: proxies are scraped"
                    + " every 10 seconds, so take 15 seconds or more");
        }
        return new MeshMetrics(prometheus, wanted, clusterDomain, clock);
    }

    /** For a cluster whose services are under another domain than {@code cluster.local}. */
    public MeshMetrics clusterDomain(String domain) {
        return new MeshMetrics(prometheus, window, domain, clock);
    }

    /** As of another time than now: {@code Clock.fixed(…)}. */
    public MeshMetrics clock(Clock other) {
        return new MeshMetrics(prometheus, window, clusterDomain, other);
    }

    /** What the workloads of a kind answered; those without traffic and connections are left out. */
    public List<WorkloadTraffic> workloads(WorkloadKind kind, String namespace) {
        Selector selector = Selector.inbound().isPresent(kind.label()).isIfGiven("namespace", namespace);
        return workloads(kind, selector, kind.label(), "namespace");
    }

    /** What the workloads of a kind sent to {@code destination}, as they saw the answers. */
    public List<WorkloadTraffic> callersOf(Workload destination, WorkloadKind kind) {
        Selector selector = Selector.outbound()
                .isPresent(kind.label())
                .is(destination.kind().destinationLabel(), destination.name())
                .isIfGiven("dst_namespace", destination.namespace());
        return workloads(kind, selector, kind.label(), "namespace");
    }

    /** What {@code source} sent to each workload of a kind, as it saw the answers. */
    public List<WorkloadTraffic> calledBy(Workload source, WorkloadKind kind) {
        Selector selector = Selector.outbound()
                .is(source.kind().label(), source.name())
                .isIfGiven("namespace", source.namespace())
                .isPresent(kind.destinationLabel());
        return workloads(kind, selector, kind.destinationLabel(), "dst_namespace");
    }

    /**
     * What the workloads of a kind sent to each other, as those who asked saw the answers.
     *
     * @param namespace that of the one that asks; those outside the mesh ask unseen
     */
    public List<Call> calls(WorkloadKind kind, String namespace) {
        String from = kind.label();
        String to = kind.destinationLabel();
        Selector selector = Selector.outbound().isPresent(from).isPresent(to).isIfGiven("namespace", namespace);
        Map<Pair, Counted> found = reading(readings -> readings.read(
                Family.RESPONSES,
                selector,
                List.of("namespace", from, "dst_namespace", to),
                sample -> new Pair(
                        new Workload(kind, sample.label("namespace"), sample.label(from)),
                        new Workload(kind, sample.label("dst_namespace"), sample.label(to)))));
        return told(
                found,
                (pair, traffic) -> new Call(pair.from(), pair.to(), traffic),
                Comparator.comparing(Call::from).thenComparing(Call::to));
    }

    private record Pair(Workload from, Workload to) {}

    /** The length of time that numbers are over. */
    public Duration window() {
        return window;
    }

    /** The time that numbers are of, were they read now. */
    public Instant now() {
        return clock.instant();
    }

    private List<WorkloadTraffic> workloads(WorkloadKind kind, Selector selector, String label, String namespace) {
        List<String> labels = kind == WorkloadKind.NAMESPACE ? List.of(label) : List.of(namespace, label);
        Map<Workload, Counted> found = reading(readings -> readings.read(
                Family.RESPONSES,
                selector,
                labels,
                sample -> new Workload(
                        kind, sample.label(kind == WorkloadKind.NAMESPACE ? label : namespace), sample.label(label))));
        return told(found, WorkloadTraffic::new, Comparator.comparing(WorkloadTraffic::workload));
    }

    /** What was answered under the names of a namespace's Services, as those who asked saw it. */
    public List<ServiceTraffic> services(String namespace) {
        String domain = "\\.svc\\." + Selector.literally(clusterDomain) + ".*";
        String of = namespace.isEmpty() ? "[^.]+" : Selector.literally(namespace);
        String authority = "([^.]+)\\.(" + of + ")" + domain;
        Selector selector = Selector.outbound()
                .matches("authority", authority)
                .derive("service", "$1", "authority", authority)
                .derive("service_namespace", "$2", "authority", authority);
        Map<Service, Counted> found = reading(readings -> readings.read(
                Family.RESPONSES,
                selector,
                List.of("service_namespace", "service"),
                sample -> new Service(sample.label("service_namespace"), sample.label("service"))));
        return told(
                found,
                (service, traffic) -> new ServiceTraffic(service.namespace(), service.name(), traffic),
                Comparator.comparing(ServiceTraffic::namespace).thenComparing(ServiceTraffic::service));
    }

    private record Service(String namespace, String name) {}

    /** What was answered on the routes of ServiceProfiles, as the servers saw it. */
    public List<RouteTraffic> profileRoutes(String namespace) {
        Selector selector = Selector.inbound().isIfGiven("namespace", namespace);
        return routes(
                Family.PROFILE_ROUTES,
                selector,
                List.of("dst", "rt_route"),
                sample -> new Route(sample.label("dst"), sample.label("rt_route")));
    }

    /** What was answered on the routes of the Gateway API, as those who asked saw it. */
    public List<RouteTraffic> gatewayRoutes(String namespace) {
        Selector selector = Selector.all().isPresent("route_name").isIfGiven("parent_namespace", namespace);
        return routes(
                Family.GATEWAY_ROUTES,
                selector,
                List.of("parent_namespace", "parent_name", "route_name"),
                sample -> new Route(
                        sample.label("parent_namespace") + "/" + sample.label("parent_name"),
                        sample.label("route_name")));
    }

    private List<RouteTraffic> routes(
            Family family, Selector selector, List<String> labels, Function<Sample, Route> key) {
        Map<Route, Counted> found = reading(readings -> readings.read(family, selector, labels, key));
        return told(
                found,
                (route, traffic) -> new RouteTraffic(route.parent(), route.name(), traffic),
                Comparator.comparing(RouteTraffic::parent).thenComparing(RouteTraffic::route));
    }

    private record Route(String parent, String name) {}

    /**
     * Who is connected to whom, among the workloads of a kind.
     *
     * @param namespace that of the one that asks or of the one that is asked
     */
    public List<Edge> edges(WorkloadKind kind, String namespace) {
        String from = kind.label();
        String to = kind.destinationLabel();
        Selector selector = Selector.outbound().isPresent(from).isPresent(to);
        String query = "sum(tcp_open_connections" + selector + ") by (" + from + ", " + to
                + ", pod, server_id, namespace, dst_namespace, no_tls_reason)";
        return reading(readings -> readings.query(query)).stream()
                .filter(sample -> Counted.whole(sample.value()) != 0)
                .map(sample -> new Edge(
                        new Workload(kind, sample.label("namespace"), sample.label(from)),
                        new Workload(kind, sample.label("dst_namespace"), sample.label(to)),
                        sample.label("server_id"),
                        TlsReason.recognised(sample.label("no_tls_reason"))))
                .filter(edge -> namespace.isEmpty()
                        || edge.from().namespace().equals(namespace)
                        || edge.to().namespace().equals(namespace))
                .distinct() // of several pods
                .sorted(Comparator.comparing(Edge::from).thenComparing(Edge::to).thenComparing(Edge::secured))
                .toList();
    }

    private <T> T reading(Function<Readings, T> work) {
        Instant now = clock.instant();
        ExecutorService threads = Executors.newFixedThreadPool(QUERIES_AT_A_TIME, DAEMONS);
        try {
            return work.apply(new Readings(prometheus, window, now, threads));
        } finally {
            threads.shutdownNow();
        }
    }

    private <K, T> List<T> told(Map<K, Counted> found, BiFunction<K, Traffic, T> as, Comparator<T> order) {
        List<T> all = new ArrayList<>();
        found.forEach((key, counted) -> {
            if (!counted.nothing()) {
                all.add(as.apply(key, counted.over(window)));
            }
        });
        all.sort(order);
        return List.copyOf(all);
    }
}
