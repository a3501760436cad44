package io.cloudoven.mesh.install;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.TrustAnchors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Refuses an issuer that running proxies would not trust: they would lose one another as certificates are renewed. */
final class TrustedIssuer {

    private static final String UNTRUSTED = "l5d-identity-issuer-cert-issued-by-trust-anchor";
    private static final String DIGEST = "linkerd.io/trust-root-sha256";

    private final KeyedCertificate issuer;
    private final TrustAnchors wanted;
    private final Optional<String> stored;

    private TrustedIssuer(KeyedCertificate issuer, TrustAnchors wanted, Optional<String> stored) {
        this.issuer = issuer;
        this.wanted = wanted;
        this.stored = stored;
    }

    static void check(Cluster cluster, String namespace, ResolvedIdentity identity) {
        StoredIdentity there = StoredIdentity.in(cluster, namespace);
        if (!there.hasIssuer() && !there.hasRoots()) {
            return;
        }
        MeshIdentity fresh = identity.identity();
        Optional<String> stored = there.hasRoots() ? Optional.of(there.anchorsPem()) : Optional.empty();
        TrustedIssuer check = new TrustedIssuer(fresh.issuer(), fresh.anchors(), stored);
        List<String> lost = MeshedPods.on(cluster).stream()
                .filter(pod -> !check.isTrustedBy(pod))
                .map(LiveObject::toString)
                .toList();
        if (!lost.isEmpty()) {
            throw new MeshException(
                    "the " + fresh + " is not trusted by " + lost.size() + " pods of the mesh, which would"
                            + " lose their connections:"
                            + lost.stream().limit(20).map(pod -> "\n  - " + pod).collect(Collectors.joining())
                            + "\nRotate the trust anchor first (bundle old and new, restart the pods), or force it");
        }
    }

    private boolean isTrustedBy(LiveObject pod) {
        Optional<String> own = MeshedPods.anchorsPem(pod);
        if (own.isPresent()) {
            return vouches(own.get());
        }
        Optional<String> digest = pod.annotation(DIGEST);
        // without a digest it cannot be told when the pod read the bundle: that of now is the best guess
        if (digest.isEmpty()
                || stored.filter(bundle -> isDigestOf(digest.get(), bundle)).isPresent()) {
            return stored.map(this::vouches).orElse(true);
        }
        return isDigestOf(digest.get(), wanted.pem());
    }

    /** Whoever wrote a bundle may or may not have ended it with a line break. */
    private static boolean isDigestOf(String digest, String bundle) {
        return digest.equals(TrustAnchors.sha256(bundle))
                || digest.equals(TrustAnchors.sha256(bundle.strip()))
                || digest.equals(TrustAnchors.sha256(bundle.strip() + "\n"));
    }

    private boolean vouches(String anchorsPem) {
        return MeshIdentity.of(TrustAnchors.ofPem(anchorsPem), issuer).problemsAt(Instant.now()).stream()
                .noneMatch(problem -> problem.check().equals(UNTRUSTED));
    }
}
