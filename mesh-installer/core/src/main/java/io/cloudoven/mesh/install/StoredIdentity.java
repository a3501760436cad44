package io.cloudoven.mesh.install;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.identity.IssuerScheme;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.TrustAnchors;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What of an identity is in the cluster: Secret {@code linkerd-identity-issuer} and ConfigMap {@code
 * linkerd-identity-trust-roots}.
 */
final class StoredIdentity {

    static final String ISSUER = "linkerd-identity-issuer";
    static final String ROOTS = "linkerd-identity-trust-roots";

    private final String namespace;
    private final Optional<LiveObject> secret;
    private final Optional<LiveObject> roots;

    private StoredIdentity(String namespace, Optional<LiveObject> secret, Optional<LiveObject> roots) {
        this.namespace = namespace;
        this.secret = secret;
        this.roots = roots;
    }

    static StoredIdentity in(Cluster cluster, String namespace) {
        return new StoredIdentity(
                namespace,
                cluster.find(ObjectRef.of("v1", "Secret", namespace, ISSUER)),
                cluster.find(ObjectRef.of("v1", "ConfigMap", namespace, ROOTS)));
    }

    boolean hasIssuer() {
        return secret.isPresent();
    }

    boolean hasRoots() {
        return roots.isPresent();
    }

    /** Whether somebody else keeps the trust roots. */
    boolean hasRootsOfOthers() {
        return roots.isPresent() && !roots.get().isAppliedBy(Cluster.FIELD_MANAGER);
    }

    /** In which form the Secret holds the issuer. */
    IssuerScheme scheme() {
        return secret.filter(each -> each.at("data", IssuerScheme.KUBERNETES.certificateKey()) != null)
                .map(each -> IssuerScheme.KUBERNETES)
                .orElse(IssuerScheme.LINKERD);
    }

    KeyedCertificate issuer() {
        return KeyedCertificate.ofPem(decoded(scheme().certificateKey()), decoded(scheme().privateKeyKey()));
    }

    TrustAnchors anchors() {
        return TrustAnchors.ofPem(anchorsPem());
    }

    /** The bundle as it is written, which pods have the digest of. */
    String anchorsPem() {
        return roots.flatMap(each -> each.text("data", "ca-bundle.crt")).orElseGet(() -> decoded("ca.crt"));
    }

    private String decoded(String key) {
        return secret.flatMap(each -> each.text("data", key))
                .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8))
                .orElseThrow(() -> new MeshException("Secret " + namespace + "/" + ISSUER + " has no " + key
                        + "; have it made by whoever keeps it, before installing"));
    }
}
