package io.cloudoven.mesh.observe.graph;

import io.cloudoven.mesh.observe.metrics.Call;
import io.cloudoven.mesh.observe.metrics.Edge;
import io.cloudoven.mesh.observe.metrics.Latency;
import io.cloudoven.mesh.observe.metrics.MeshMetrics;
import io.cloudoven.mesh.observe.metrics.Traffic;
import io.cloudoven.mesh.observe.metrics.Workload;
import io.cloudoven.mesh.observe.metrics.WorkloadKind;
import io.cloudoven.mesh.observe.metrics.WorkloadTraffic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Who calls whom in a mesh, how often, how well, how fast and how safely, at one time.
 *
 * <pre>{@code
 * ServiceGraph graph = ServiceGraph.of(metrics, WorkloadKind.DEPLOYMENT, "emojivoto");
 * Files.writeString(Path.of("graph.html"), graph.page());
 * }</pre>
 *
 * <p>Nodes and links are sorted, so the same traffic gives the same texts. Immutable and thread-safe.
 *
 * @param window the length of time that the numbers are over, up to {@code time}
 */
public record ServiceGraph(Instant time, Duration window, List<GraphNode> nodes, List<GraphLink> links) {
    public ServiceGraph {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * Reads the graph of the workloads of a kind, all of it as of one time.
     *
     * @param namespace that of those who call; those they call in others are in the graph too. Empty for all
     * @throws io.cloudoven.mesh.observe.ObserveException when Prometheus cannot be asked
     */
    public static ServiceGraph of(MeshMetrics metrics, WorkloadKind kind, String namespace) {
        Instant now = metrics.now();
        MeshMetrics frozen = metrics.clock(Clock.fixed(now, ZoneOffset.UTC));
        return of(
                now,
                frozen.window(),
                frozen.workloads(kind, namespace),
                frozen.calls(kind, namespace),
                frozen.edges(kind, namespace));
    }

    /** A graph of numbers that were read before. */
    public static ServiceGraph of(
            Instant time,
            Duration window,
            Collection<WorkloadTraffic> workloads,
            Collection<Call> calls,
            Collection<Edge> edges) {
        Traffic none = new Traffic(0, 0, 0, Latency.NONE, 0, window);
        Map<Workload, Traffic> nodes = new TreeMap<>();
        workloads.forEach(workload -> nodes.put(workload.workload(), workload.traffic()));
        Links links = new Links(none);
        calls.forEach(links::add);
        edges.forEach(links::add);
        List<GraphLink> all = links.all();
        for (GraphLink link : all) {
            nodes.putIfAbsent(link.from(), none);
            nodes.putIfAbsent(link.to(), none);
        }
        return new ServiceGraph(
                time,
                window,
                nodes.entrySet().stream()
                        .map(node -> new GraphNode(node.getKey(), node.getValue()))
                        .toList(),
                all);
    }

    /** The graph in the language of Graphviz. */
    public String dot() {
        return DotText.of(this);
    }

    /** The graph as a Mermaid flowchart, as wikis and repositories show it. */
    public String mermaid() {
        return MermaidText.of(this);
    }

    /** The graph with places for its nodes as JSON: what a {@linkplain #page page} fetches to refresh itself. */
    public String json(PageOptions options) {
        return GraphJson.of(this, options);
    }

    /** The graph as one HTML page that needs nothing beside it. */
    public String page() {
        return page(options -> options);
    }

    /** The graph as one HTML page, with links to dashboards or an address to refresh itself from. */
    public String page(UnaryOperator<PageOptions> options) {
        return GraphPage.of(this, options.apply(PageOptions.DEFAULT));
    }
}
