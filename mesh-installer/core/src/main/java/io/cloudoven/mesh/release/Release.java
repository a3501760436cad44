package io.cloudoven.mesh.release;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.helm.HelmTemplate;

/**
 * A chart as it is to be installed: under which name, where, on which Kubernetes, with which values.
 *
 * <pre>{@code
 * Manifests manifests = Release.of(chart)
 *         .namespace("linkerd")
 *         .kubernetes("1.37.2")
 *         .highAvailability()
 *         .values(LinkerdValues.builder().identity(anchors, certificate, key).build())
 *         .render();
 * }</pre>
 *
 * <p>Unless said otherwise, the name is the chart's and the namespace {@code linkerd}. The version of Kubernetes has to be
 * given. The same input gives the same output, provided that it has all certificates of webhooks and the schedule of the
 * heartbeat: charts make those up otherwise. No private key is written to a disk. Immutable and thread-safe.
 */
public final class Release {

    private final Chart chart;
    private final String name;
    private final String namespace;
    private final String kubernetes;
    private final boolean highlyAvailable;
    private final Values values;

    private Release(
            Chart chart, String name, String namespace, String kubernetes, boolean highlyAvailable, Values values) {
        this.chart = chart;
        this.name = name;
        this.namespace = namespace;
        this.kubernetes = kubernetes;
        this.highlyAvailable = highlyAvailable;
        this.values = values;
    }

    /** A release of a chart. */
    public static Release of(Chart chart) {
        return new Release(chart, chart.name(), "linkerd", "", false, Values.none());
    }

    /** Under another name. */
    public Release name(String to) {
        return new Release(chart, to, namespace, kubernetes, highlyAvailable, values);
    }

    /** In another namespace, which rendering does not make. */
    public Release namespace(String to) {
        return new Release(chart, name, to, kubernetes, highlyAvailable, values);
    }

    /** For that version of Kubernetes, such as {@code 1.37.2}; a {@code v} before it does not matter. */
    public Release kubernetes(String to) {
        return new Release(chart, name, namespace, to.replaceFirst("^v", ""), highlyAvailable, values);
    }

    /** With the chart's own values for high availability, under those that are given. */
    public Release highAvailability() {
        return new Release(chart, name, namespace, kubernetes, true, values);
    }

    /** With further values, over those there are. */
    public Release values(Values to) {
        return new Release(chart, name, namespace, kubernetes, highlyAvailable, values.with(to));
    }

    /** The chart. */
    public Chart chart() {
        return chart;
    }

    /** What is set beside the chart's defaults. */
    public Values values() {
        return highlyAvailable ? chart.highAvailability().with(values) : values;
    }

    /**
     * The objects to apply, without hooks and without the namespace itself.
     *
     * @throws MeshException if the chart cannot be rendered with these values, or needs another Kubernetes; says why
     */
    public Manifests render() {
        if (kubernetes.isEmpty()) {
            throw new MeshException(chart + ": for which Kubernetes? Say so with kubernetes(\"1.37.2\"); charts are"
                    + " rendered for the version of the cluster");
        }
        String yaml = HelmTemplate.render(chart.path(), name, namespace, kubernetes, values().tree());
        return Manifests.parse(chart.toString(), yaml);
    }

    /** Such as {@code linkerd-control-plane 2026.8.3 as linkerd/linkerd-control-plane}. */
    @Override
    public String toString() {
        return chart + " as " + namespace + "/" + name;
    }
}
