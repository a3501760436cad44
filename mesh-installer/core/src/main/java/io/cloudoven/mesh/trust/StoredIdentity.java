package io.cloudoven.mesh.trust;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.identity.IssuerScheme;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.TrustAnchors;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What of an identity is in the cluster: Secret {@code linkerd-identity-issuer} and ConfigMap {@code
 * linkerd-identity-trust-roots}.
 */
public final class StoredIdentity {

    /** The name of the Secret. */
    public static final String ISSUER = "linkerd-identity-issuer";
    /** The name of the ConfigMap. */
    public static final String ROOTS = "linkerd-identity-trust-roots";

    private final String namespace;
    private final Optional<LiveObject> secret;
    private final Optional<LiveObject> roots;

    private StoredIdentity(String namespace, Optional<LiveObject> secret, Optional<LiveObject> roots) {
        this.namespace = namespace;
        this.secret = secret;
        this.roots = roots;
    }

    /** That of the control plane in a namespace. */
    public static StoredIdentity in(Cluster cluster, String namespace) {
        return new StoredIdentity(
                namespace,
                cluster.find(ObjectRef.of("v1", "Secret", namespace, ISSUER)),
                cluster.find(ObjectRef.of("v1", "ConfigMap", namespace, ROOTS)));
    }

    /** Whether the Secret is there. */
    public boolean hasIssuer() {
        return secret.isPresent();
    }

    /** Whether the ConfigMap is there. */
    public boolean hasRoots() {
        return roots.isPresent();
    }

    /** Whether somebody else keeps the trust roots. */
    public boolean hasRootsOfOthers() {
        return roots.isPresent() && !roots.get().isAppliedBy(Cluster.FIELD_MANAGER);
    }

    /** In which form the Secret holds the issuer. */
    public IssuerScheme scheme() {
        return secret.filter(each -> each.at("data", IssuerScheme.KUBERNETES.certificateKey()) != null)
                .map(each -> IssuerScheme.KUBERNETES)
                .orElse(IssuerScheme.LINKERD);
    }

    /**
     * The issuer.
     *
     * @throws MeshException if the Secret is without it
     */
    public KeyedCertificate issuer() {
        return KeyedCertificate.ofPem(decoded(scheme().certificateKey()), decoded(scheme().privateKeyKey()));
    }

    /** The same; empty where there is none, or none that the identity service could read either. */
    Optional<KeyedCertificate> signing() {
        try {
            return hasIssuer() ? Optional.of(issuer()) : Optional.empty();
        } catch (MeshException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * The anchors: of the ConfigMap, or of the Secret where there is none.
     *
     * @throws MeshException if neither has them
     */
    public TrustAnchors anchors() {
        return TrustAnchors.ofPem(anchorsPem());
    }

    /** The bundle as it is written, if it is anywhere. */
    Optional<String> bundle() {
        boolean inSecret =
                secret.filter(each -> each.at("data", "ca.crt") != null).isPresent();
        return hasRoots() || inSecret ? Optional.of(anchorsPem()) : Optional.empty();
    }

    /** The bundle as it is written, which pods have the digest of. */
    public String anchorsPem() {
        return roots.flatMap(each -> each.text("data", "ca-bundle.crt")).orElseGet(() -> decoded("ca.crt"));
    }

    /** When the issuer was last written, by the API server's clock. */
    public Optional<Instant> issuerWritten() {
        return secret.flatMap(each -> each.lastWritten(Cluster.FIELD_MANAGER));
    }

    private String decoded(String key) {
        return secret.flatMap(each -> each.text("data", key))
                .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8))
                .orElseThrow(() -> new MeshException("Secret " + namespace + "/" + ISSUER + " has no " + key
                        + "; have it made by whoever keeps it, before installing"));
    }
}
