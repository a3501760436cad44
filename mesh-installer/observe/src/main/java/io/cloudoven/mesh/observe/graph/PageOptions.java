package io.cloudoven.mesh.observe.graph;

import io.cloudoven.mesh.observe.ObserveException;
import io.cloudoven.mesh.observe.metrics.Workload;
import io.cloudoven.mesh.observe.metrics.WorkloadKind;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page has beside the graph; nothing unless set. Immutable.
 *
 * @param title at the top of the page
 * @param dashboard where Linkerd's viz dashboard is, for links to each workload
 * @param grafana where Grafana with Linkerd's dashboards is, for links to each workload
 * @param refreshFrom where {@link ServiceGraph#json} is served, absolute or from the page on
 * @param refreshEvery how often it is fetched
 */
public record PageOptions(
        String title,
        @Nullable URI dashboard,
        @Nullable URI grafana,
        @Nullable URI refreshFrom,
        Duration refreshEvery) {
    static final PageOptions DEFAULT = new PageOptions("Service graph", null, null, null, Duration.ofSeconds(10));

    public PageOptions title(String text) {
        return new PageOptions(text, dashboard, grafana, refreshFrom, refreshEvery);
    }

    /**
     * Links each workload to its page in Linkerd's viz dashboard.
     *
     * @throws ObserveException unless it is an http or https address
     */
    public PageOptions dashboard(URI address) {
        return new PageOptions(title, web(address), grafana, refreshFrom, refreshEvery);
    }

    /**
     * Links each workload to its Grafana dashboard.
     *
     * @throws ObserveException unless it is an http or https address
     */
    public PageOptions grafana(URI address) {
        return new PageOptions(title, dashboard, web(address), refreshFrom, refreshEvery);
    }

    /** Has the page fetch the graph anew every so often. */
    public PageOptions refresh(URI from, Duration every) {
        return new PageOptions(title, dashboard, grafana, from, every);
    }

    /** The links of a workload: what is there, and where. */
    Map<String, String> links(Workload workload) {
        Map<String, String> links = new LinkedHashMap<>();
        String kind = workload.kind() == WorkloadKind.JOB
                ? "job"
                : workload.kind().name().replace("_", "").toLowerCase(Locale.ROOT);
        String namespace = encoded(workload.namespace());
        String name = encoded(workload.name());
        if (dashboard != null) {
            String tail = kind.equals("namespace") ? "" : "/" + kind + "s/" + name;
            links.put("dashboard", base(dashboard) + "/namespaces/" + namespace + tail);
        }
        if (grafana != null) {
            String tail = kind.equals("namespace") ? "" : "&var-" + kind + "=" + name;
            links.put(
                    "grafana",
                    base(grafana) + "/d/linkerd-" + kind + "/linkerd-" + kind + "?var-namespace=" + namespace + tail);
        }
        return links;
    }

    private static String base(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static URI web(URI address) {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw new ObserveException("a page links to http and https addresses, not to " + address);
        }
        return address;
    }
}
