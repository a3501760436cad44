package io.cloudoven.mesh.observe.graph;

import io.cloudoven.mesh.observe.metrics.Call;
import io.cloudoven.mesh.observe.metrics.Edge;
import io.cloudoven.mesh.observe.metrics.Traffic;
import io.cloudoven.mesh.observe.metrics.Workload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Calls and connections between the same two workloads, joined to one link. */
final class Links {
    private static final Comparator<Ends> ORDER =
            Comparator.comparing(Ends::from).thenComparing(Ends::to);

    private final Map<Ends, Found> found = new TreeMap<>(ORDER);
    private final Traffic none;

    private record Ends(Workload from, Workload to) {}

    private static final class Found {
        private @Nullable Traffic traffic;
        private final List<Edge> edges = new ArrayList<>();
    }

    Links(Traffic none) {
        this.none = none;
    }

    void add(Call call) {
        between(call.from(), call.to()).traffic = call.traffic();
    }

    void add(Edge edge) {
        between(edge.from(), edge.to()).edges.add(edge);
    }

    List<GraphLink> all() {
        List<GraphLink> links = new ArrayList<>();
        found.forEach((ends, link) -> links.add(link(ends, link)));
        return links;
    }

    private GraphLink link(Ends ends, Found link) {
        Traffic traffic = link.traffic == null ? none : link.traffic;
        boolean secured = link.edges.isEmpty()
                ? traffic.requests() > 0 && traffic.secured() == traffic.requests()
                : link.edges.stream().allMatch(Edge::secured);
        String reason = link.edges.stream()
                .flatMap(edge -> edge.insecureBecause().stream())
                .findFirst()
                .orElse("");
        return new GraphLink(ends.from(), ends.to(), traffic, secured, reason);
    }

    private Found between(Workload from, Workload to) {
        return found.computeIfAbsent(new Ends(from, to), ends -> new Found());
    }
}
