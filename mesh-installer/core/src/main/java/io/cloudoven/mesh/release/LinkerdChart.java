package io.cloudoven.mesh.release;

/** Linkerd's charts. */
public enum LinkerdChart {
    /** The definitions of Linkerd's custom resources, and of the Gateway API's if they are wanted. */
    CRDS("linkerd-crds", "linkerd"),
    /** The control plane. */
    CONTROL_PLANE("linkerd-control-plane", "linkerd"),
    /** Metrics, tap and the dashboard. */
    VIZ("linkerd-viz", "linkerd-viz"),
    /** The plugin that sets up pods' networks instead of an init container. */
    CNI("linkerd2-cni", "linkerd-cni");

    private final String chartName;
    private final String namespace;

    LinkerdChart(String chartName, String namespace) {
        this.chartName = chartName;
        this.namespace = namespace;
    }

    /** What it is called in a repository; Linkerd's documents call the release the same. */
    public String chartName() {
        return chartName;
    }

    /** The namespace that it is meant for. */
    public String namespace() {
        return namespace;
    }
}
