package io.cloudoven.mesh.observe.graph;

import io.cloudoven.mesh.observe.metrics.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A service graph as a Mermaid flowchart; what is not secured is dotted. */
final class MermaidText {
    private final Map<Workload, String> ids = new HashMap<>();
    private final StringBuilder text = new StringBuilder("flowchart LR\n");

    private MermaidText() {}

    static String of(ServiceGraph graph) {
        return new MermaidText().write(graph);
    }

    private String write(ServiceGraph graph) {
        Map<String, List<GraphNode>> namespaces = new TreeMap<>();
        for (GraphNode node : graph.nodes()) {
            ids.put(node.workload(), "w" + ids.size());
            namespaces
                    .computeIfAbsent(node.workload().namespace(), name -> new ArrayList<>())
                    .add(node);
        }
        int number = 0;
        for (Map.Entry<String, List<GraphNode>> namespace : namespaces.entrySet()) {
            text.append("  subgraph n")
                    .append(number++)
                    .append('[')
                    .append(quoted(namespace.getKey()))
                    .append("]\n");
            for (GraphNode node : namespace.getValue()) {
                String label = node.workload().name() + "<br>" + Numbers.traffic(node.traffic());
                text.append("    ")
                        .append(ids.get(node.workload()))
                        .append('[')
                        .append(quoted(label))
                        .append("]\n");
            }
            text.append("  end\n");
        }
        for (GraphLink link : graph.links()) {
            text.append("  ").append(ids.get(link.from())).append(link.secured() ? " -->|" : " -.->|");
            text.append(quoted(Numbers.traffic(link.traffic())))
                    .append("| ")
                    .append(ids.get(link.to()))
                    .append('\n');
        }
        styles(graph);
        return text.toString();
    }

    private void styles(ServiceGraph graph) {
        for (int i = 0; i < graph.links().size(); i++) {
            GraphLink link = graph.links().get(i);
            text.append("  linkStyle ").append(i).append(" stroke:").append(Numbers.colour(link.health()));
            text.append(",stroke-width:").append(Numbers.width(link.traffic())).append("px\n");
        }
        for (GraphNode node : graph.nodes()) {
            text.append("  style ").append(ids.get(node.workload())).append(" stroke:");
            text.append(Numbers.colour(node.health())).append('\n');
        }
    }

    /** Mermaid knows entities in place of escapes; the line break in labels is its own. */
    private static String quoted(String label) {
        return '"' + label.replace("\"", "#quot;").replace("`", "#96;") + '"';
    }
}
