package io.cloudoven.mesh.inject;

/** Whether pods get a proxy: the values of {@code linkerd.io/inject}. */
public enum ProxyMode {
    ENABLED("enabled"),
    DISABLED("disabled"),
    /** For ingress controllers that cannot route to the address of a Service; see Linkerd's page on ingress mode. */
    INGRESS("ingress");

    private final String value;

    ProxyMode(String value) {
        this.value = value;
    }

    /** As the annotation has it. */
    public String value() {
        return value;
    }
}
