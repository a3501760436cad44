package io.cloudoven.mesh.release;

/** The webhooks of control plane and viz, by the names that values have for them. */
public enum Webhook {
    /** Injects proxies; service {@code linkerd-proxy-injector}. */
    PROXY_INJECTOR("proxyInjector", "linkerd-proxy-injector"),
    /** Checks service profiles; service {@code linkerd-sp-validator}. */
    PROFILE_VALIDATOR("profileValidator", "linkerd-sp-validator"),
    /** Checks policies; service {@code linkerd-policy-validator}. */
    POLICY_VALIDATOR("policyValidator", "linkerd-policy-validator"),
    /** The tap API of viz; service {@code tap}. */
    TAP("tap", "tap"),
    /** Makes pods of viz' namespaces tappable; service {@code tap-injector}. */
    TAP_INJECTOR("tapInjector", "tap-injector");

    private final String value;
    private final String service;

    Webhook(String value, String service) {
        this.value = value;
        this.service = service;
    }

    /** The value that its certificate is under. */
    public String value() {
        return value;
    }

    /** The name of its service; {@code <service>.<namespace>.svc} is what its certificate has to be for. */
    public String service() {
        return service;
    }
}
