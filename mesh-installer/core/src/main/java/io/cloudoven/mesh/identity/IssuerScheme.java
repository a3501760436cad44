package io.cloudoven.mesh.identity;

/**
 * In which form Secret {@code linkerd-identity-issuer} holds the issuer.
 *
 * <p>The installer writes the first; cert-manager and others who look after the Secret themselves write the second.
 */
public enum IssuerScheme {
    /** {@code linkerd.io/tls}: {@code crt.pem} and {@code key.pem}. */
    LINKERD("linkerd.io/tls", "crt.pem", "key.pem"),

    /** {@code kubernetes.io/tls}: {@code tls.crt}, {@code tls.key} and {@code ca.crt}. */
    KUBERNETES("kubernetes.io/tls", "tls.crt", "tls.key");

    private final String value;
    private final String certificateKey;
    private final String privateKeyKey;

    IssuerScheme(String value, String certificateKey, String privateKeyKey) {
        this.value = value;
        this.certificateKey = certificateKey;
        this.privateKeyKey = privateKeyKey;
    }

    /** The chart's value {@code identity.issuer.scheme}. */
    public String value() {
        return value;
    }

    /** Under which key of the Secret the certificate is. */
    public String certificateKey() {
        return certificateKey;
    }

    /** Under which key of the Secret the private key is. */
    public String privateKeyKey() {
        return privateKeyKey;
    }
}
