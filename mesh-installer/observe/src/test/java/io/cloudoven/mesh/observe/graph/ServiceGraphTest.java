package io.cloudoven.mesh.observe.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.mesh.observe.metrics.Workload;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceGraphTest {
    @Test
    void calls_and_connections_become_links_and_whoever_has_one_a_node() {
        ServiceGraph graph = Shops.small();

        assertThat(graph.nodes())
                .extracting(node -> node.workload().toString() + " " + node.health())
                .containsExactly(
                        "deployment data/sql IDLE",
                        "deployment emojivoto/emoji GOOD",
                        "deployment emojivoto/vote-bot IDLE",
                        "deployment emojivoto/voting DOUBTFUL",
                        "deployment emojivoto/web DOUBTFUL");
        assertThat(graph.links())
                .extracting(link -> link.from().name() + " " + link.to().name() + " " + link.health() + " "
                        + (link.secured() ? "secured" : link.insecureBecause()))
                .containsExactly(
                        "vote-bot web DOUBTFUL secured",
                        "voting sql IDLE the other side is not in the mesh",
                        "voting web GOOD secured",
                        "web emoji GOOD secured",
                        "web voting BAD secured");
    }

    @Test
    void graphviz_is_told_in_its_own_language() {
        assertThat(Shops.small().dot()).isEqualTo("""
                        digraph mesh {
                          rankdir=LR;
                          node [shape=box, style=rounded];
                          subgraph "cluster_data" {
                            label="data";
                            "deployment data/sql" [label="sql\\nno requests", color="#8a9099"];
                          }
                          subgraph "cluster_emojivoto" {
                            label="emojivoto";
                            "deployment emojivoto/emoji" [label="emoji\\n100.0 % · 20.0 rps · 4 ms", color="#2a9d6e"];
                            "deployment emojivoto/vote-bot" [label="vote-bot\\nno requests", color="#8a9099"];
                            "deployment emojivoto/voting" [label="voting\\n97.0 % · 1.7 rps · 12 ms", color="#d98e04"];
                            "deployment emojivoto/web" [label="web\\n95.0 % · 20.0 rps · 40 ms", color="#d98e04"];
                          }
                          "deployment emojivoto/vote-bot" -> "deployment emojivoto/web" [label="95.0 % · 20.0 rps · 44 ms", color="#d98e04", penwidth=6.1];
                          "deployment emojivoto/voting" -> "deployment data/sql" [label="no requests", color="#8a9099", penwidth=1.5, style=dashed];
                          "deployment emojivoto/voting" -> "deployment emojivoto/web" [label="100.0 % · 0.2 rps · 15 ms", color="#2a9d6e", penwidth=2.5];
                          "deployment emojivoto/web" -> "deployment emojivoto/emoji" [label="100.0 % · 20.0 rps · 5 ms", color="#2a9d6e", penwidth=6.1];
                          "deployment emojivoto/web" -> "deployment emojivoto/voting" [label="90.0 % · 1.7 rps · 15 ms", color="#d1345b", penwidth=4.0];
                        }
                        """);
    }

    @Test
    void mermaid_is_told_in_its_own_language() {
        assertThat(Shops.small().mermaid()).isEqualTo("""
                        flowchart LR
                          subgraph n0["data"]
                            w0["sql<br>no requests"]
                          end
                          subgraph n1["emojivoto"]
                            w1["emoji<br>100.0 % · 20.0 rps · 4 ms"]
                            w2["vote-bot<br>no requests"]
                            w3["voting<br>97.0 % · 1.7 rps · 12 ms"]
                            w4["web<br>95.0 % · 20.0 rps · 40 ms"]
                          end
                          w2 -->|"95.0 % · 20.0 rps · 44 ms"| w4
                          w3 -.->|"no requests"| w0
                          w3 -->|"100.0 % · 0.2 rps · 15 ms"| w4
                          w4 -->|"100.0 % · 20.0 rps · 5 ms"| w1
                          w4 -->|"90.0 % · 1.7 rps · 15 ms"| w3
                          linkStyle 0 stroke:#d98e04,stroke-width:6.1px
                          linkStyle 1 stroke:#8a9099,stroke-width:1.5px
                          linkStyle 2 stroke:#2a9d6e,stroke-width:2.5px
                          linkStyle 3 stroke:#2a9d6e,stroke-width:6.1px
                          linkStyle 4 stroke:#d1345b,stroke-width:4.0px
                          style w0 stroke:#8a9099
                          style w1 stroke:#2a9d6e
                          style w2 stroke:#8a9099
                          style w3 stroke:#d98e04
                          style w4 stroke:#d98e04
                        """);
    }

    @Test
    void a_workload_is_linked_to_its_dashboards() {
        PageOptions options = PageOptions.DEFAULT
                .dashboard(URI.create("http://localhost:50750/"))
                .grafana(URI.create("https://grafana.example.org/x"));

        assertThat(options.links(Workload.deployment("shop", "web")))
                .containsEntry("dashboard", "http://localhost:50750/namespaces/shop/deployments/web")
                .containsEntry(
                        "grafana",
                        "https://grafana.example.org/x/d/linkerd-deployment/linkerd-deployment?var-namespace=shop"
                                + "&var-deployment=web");
        assertThatThrownBy(() -> options.grafana(URI.create("javascript:alert(1)")))
                .hasMessage("a page links to http and https addresses, not to javascript:alert(1)");
    }

    @Test
    void a_page_runs_nothing_but_its_own_script() {
        Workload hostile = Workload.deployment("</script><img src=x onerror=alert(1)>", "{{script}}$1\\");
        ServiceGraph graph = new ServiceGraph(
                Shops.small().time(),
                Duration.ofMinutes(1),
                List.of(new GraphNode(hostile, Shops.small().nodes().get(0).traffic())),
                List.of());

        String page = graph.page(options -> options.title("<b>&\"{{data}}"));

        assertThat(page)
                .doesNotContain("<img")
                .contains("\\u003c/script>")
                .contains("{{script}}$1\\\\")
                .contains("<title>&lt;b&gt;&amp;&quot;{{data}}</title>")
                .contains("connect-src 'none'");
    }
}
