package io.cloudoven.mesh.observation;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.observe.metrics.MeshMetrics;
import io.cloudoven.mesh.observe.prometheus.Prometheus;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the viz extension of a cluster lets one see.
 *
 * <pre>{@code
 * Observation observation = Observation.of(client);
 * try (MetricsConnection connection = observation.metrics()) {
 *     ServiceGraph graph = ServiceGraph.of(connection.metrics(), WorkloadKind.DEPLOYMENT, "emojivoto");
 * }
 * try (Dashboard dashboard = observation.openDashboard()) {
 *     Desktop.getDesktop().browse(dashboard.address());
 * }
 * }</pre>
 *
 * <p>Viz is found by the label {@code linkerd.io/extension: viz} of its namespace. A Prometheus that the namespace names in
 * the annotation {@code viz.linkerd.io/external-prometheus} is asked instead of viz' own: through a port-forward where the
 * address is that of a Service, otherwise directly. Immutable and thread-safe; holds nothing open itself. Every method throws
 * {@link MeshException} when viz is not there, or nothing of it is ready.
 */
public final class Observation {
    private static final String EXTERNAL = "viz.linkerd.io/external-prometheus";
    private static final Pattern OF_SERVICE = Pattern.compile("([a-z0-9-]+)\\.([a-z0-9-]+)(\\.svc(\\..+)?)?");
    private static final int HTTP = 80;

    private final KubernetesClient client;

    private Observation(KubernetesClient client) {
        this.client = client;
    }

    /** Of the cluster that a client is for, which stays the caller's to close. */
    public static Observation of(KubernetesClient client) {
        return new Observation(client);
    }

    /** Opens a way to the mesh's metrics. */
    public MetricsConnection metrics() {
        Namespace viz = viz();
        Map<String, String> annotations =
                Objects.requireNonNullElse(viz.getMetadata().getAnnotations(), Map.of());
        String external = annotations.get(EXTERNAL);
        return external == null || external.isBlank()
                ? forwarded(viz.getMetadata().getName(), "prometheus", "admin", "")
                : external(external.strip());
    }

    private MetricsConnection external(String text) {
        URI address = URI.create(text.contains("://") ? text : "http://" + text);
        Matcher service = OF_SERVICE.matcher(Objects.requireNonNullElse(address.getHost(), ""));
        if (service.matches() && isThere(service.group(2), service.group(1))) {
            String port = String.valueOf(address.getPort() < 0 ? HTTP : address.getPort());
            return forwarded(service.group(2), service.group(1), port, address.getPath());
        }
        return new MetricsConnection(MeshMetrics.of(Prometheus.at(address)), address, () -> {});
    }

    private boolean isThere(String namespace, String service) {
        return client.services().inNamespace(namespace).withName(service).get() != null;
    }

    private MetricsConnection forwarded(String namespace, String service, String port, String path) {
        PortForward forward = PortForward.to(client, namespace, service, port, 0);
        URI address = forward.address(path);
        return new MetricsConnection(MeshMetrics.of(Prometheus.at(address)), address, forward);
    }

    /** Opens viz' dashboard on a free port of this machine. */
    public Dashboard openDashboard() {
        return openDashboard(0);
    }

    /** Opens viz' dashboard on a port of this machine; 0 for a free one. */
    public Dashboard openDashboard(int port) {
        PortForward forward = PortForward.to(client, viz().getMetadata().getName(), "web", "http", port);
        return new Dashboard(forward.address("/"), forward);
    }

    private Namespace viz() {
        List<Namespace> found;
        try {
            found = client.namespaces()
                    .withLabel("linkerd.io/extension", "viz")
                    .list()
                    .getItems();
        } catch (KubernetesClientException refused) {
            throw new MeshException("could not look for the viz extension: " + refused.getMessage(), refused);
        }
        if (found.isEmpty()) {
            throw new MeshException(
                    "no namespace has the label linkerd.io/extension: viz; install the viz extension, or"
                            + " give the address of a Prometheus to MeshMetrics yourself");
        }
        return found.get(0);
    }
}
