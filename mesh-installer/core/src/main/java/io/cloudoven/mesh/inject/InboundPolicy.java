package io.cloudoven.mesh.inject;

/** Who may reach a pod when nothing else is said: the values of {@code config.linkerd.io/default-inbound-policy}. */
public enum InboundPolicy {
    ALL_UNAUTHENTICATED("all-unauthenticated"),
    ALL_AUTHENTICATED("all-authenticated"),
    CLUSTER_UNAUTHENTICATED("cluster-unauthenticated"),
    CLUSTER_AUTHENTICATED("cluster-authenticated"),
    DENY("deny"),
    AUDIT("audit");

    private final String value;

    InboundPolicy(String value) {
        this.value = value;
    }

    /** As the annotation has it. */
    public String value() {
        return value;
    }
}
