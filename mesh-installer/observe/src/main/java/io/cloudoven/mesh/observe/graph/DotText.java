package io.cloudoven.mesh.observe.graph;

import io.cloudoven.mesh.observe.metrics.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A service graph in the language of Graphviz: a cluster for each namespace, colour and width as on the page. */
final class DotText {
    private DotText() {}

    static String of(ServiceGraph graph) {
        StringBuilder text = new StringBuilder("digraph mesh {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n");
        Map<String, List<GraphNode>> namespaces = new TreeMap<>();
        for (GraphNode node : graph.nodes()) {
            namespaces
                    .computeIfAbsent(node.workload().namespace(), name -> new ArrayList<>())
                    .add(node);
        }
        namespaces.forEach((namespace, nodes) -> {
            text.append("  subgraph ").append(quoted("cluster_" + namespace)).append(" {\n");
            text.append("    label=").append(quoted(namespace)).append(";\n");
            for (GraphNode node : nodes) {
                text.append("    ").append(id(node.workload()));
                text.append(" [label=").append(quoted(node.workload().name() + "\n" + Numbers.traffic(node.traffic())));
                text.append(", color=")
                        .append(quoted(Numbers.colour(node.health())))
                        .append("];\n");
            }
            text.append("  }\n");
        });
        for (GraphLink link : graph.links()) {
            text.append("  ").append(id(link.from())).append(" -> ").append(id(link.to()));
            text.append(" [label=").append(quoted(Numbers.traffic(link.traffic())));
            text.append(", color=").append(quoted(Numbers.colour(link.health())));
            text.append(", penwidth=").append(Numbers.width(link.traffic()));
            text.append(link.secured() ? "" : ", style=dashed").append("];\n");
        }
        return text.append("}\n").toString();
    }

    private static String id(Workload workload) {
        return quoted(workload.toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
