package io.cloudoven.mesh.observe.graph;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudoven.mesh.observe.metrics.Traffic;
import io.cloudoven.mesh.observe.metrics.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A service graph as the page's script reads it; links name their nodes by number. */
final class GraphJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private GraphJson() {}

    static String of(ServiceGraph graph, PageOptions options) {
        Map<Workload, Integer> numbers = new HashMap<>();
        graph.nodes().forEach(node -> numbers.put(node.workload(), numbers.size()));
        List<int[]> pairs = new ArrayList<>();
        graph.links().forEach(link -> pairs.add(new int[] {numbers.get(link.from()), numbers.get(link.to())}));
        Layout.Place[] places = Layout.of(graph.nodes().size(), pairs);

        ObjectNode json = MAPPER.createObjectNode();
        json.put("time", graph.time().toString());
        json.put("window", graph.window().toSeconds());
        ArrayNode nodes = json.putArray("nodes");
        for (int i = 0; i < places.length; i++) {
            GraphNode node = graph.nodes().get(i);
            ObjectNode one = nodes.addObject();
            one.put("kind", node.workload().kind().label());
            one.put("namespace", node.workload().namespace());
            one.put("name", node.workload().name());
            one.put("column", places[i].column());
            one.put("row", places[i].row());
            ObjectNode links = one.putObject("links");
            options.links(node.workload()).forEach(links::put);
            traffic(node.traffic(), one);
        }
        ArrayNode links = json.putArray("links");
        for (int i = 0; i < pairs.size(); i++) {
            GraphLink link = graph.links().get(i);
            ObjectNode one = links.addObject();
            one.put("from", pairs.get(i)[0]);
            one.put("to", pairs.get(i)[1]);
            one.put("secured", link.secured());
            one.put("reason", link.insecureBecause());
            one.put("width", Numbers.width(link.traffic()));
            traffic(link.traffic(), one);
        }
        return json.toString();
    }

    private static void traffic(Traffic traffic, ObjectNode json) {
        json.put("health", Health.of(traffic).name().toLowerCase(Locale.ROOT));
        json.put("requests", traffic.requests());
        json.put("success", traffic.successRate());
        json.put("rate", traffic.requestsPerSecond());
        json.put("p50", traffic.latency().p50());
        json.put("p95", traffic.latency().p95());
        json.put("p99", traffic.latency().p99());
    }
}
