package io.cloudoven.mesh.trust;

import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.TrustAnchors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which trust anchors the proxies of pods have. They read them when they start, so that pods of different ages have different
 * ones. It is written in the pod, or its digest is: then it is a bundle that is known here, or cannot be told.
 */
public final class PodAnchors {

    private static final String DIGEST = "linkerd.io/trust-root-sha256";

    private final Optional<String> stored;
    private final List<String> known;
    private final Map<String, String> byDigest = new HashMap<>();

    /** Few bundles, which many pods have. */
    private final Map<String, TrustAnchors> read = new HashMap<>();

    private PodAnchors(Optional<String> stored, List<String> known) {
        this.stored = stored;
        this.known = known;
        known.forEach(bundle -> TrustAnchors.digestsOf(bundle).forEach(digest -> byDigest.putIfAbsent(digest, bundle)));
    }

    /** Those of a cluster, whose bundle of now is known, and those of a rotation under way. */
    public static PodAnchors on(Cluster cluster, String namespace) {
        return of(StoredIdentity.in(cluster, namespace), RotationRecord.on(cluster, namespace));
    }

    static PodAnchors of(StoredIdentity there, Optional<RotationRecord> underWay) {
        Optional<String> stored = there.bundle();
        List<String> known = new ArrayList<>(stored.stream().toList());
        underWay.ifPresent(rotation -> known.addAll(rotation.bundles()));
        return new PodAnchors(stored, known);
    }

    /** The same, and another bundle that pods may have. */
    PodAnchors knowing(TrustAnchors anchors) {
        List<String> more = new ArrayList<>(known);
        more.add(anchors.pem());
        return new PodAnchors(stored, more);
    }

    /** A pod's anchors; empty if nothing known here has their digest. */
    Optional<TrustAnchors> of(LiveObject pod) {
        Optional<String> own = MeshedPods.anchorsPem(pod);
        if (own.isPresent()) {
            return own.map(this::read);
        }
        Optional<String> digest = pod.annotation(DIGEST);
        // without a digest it cannot be told when the pod read the bundle: that of now is the best guess
        return (digest.isEmpty() ? stored : digest.map(byDigest::get)).map(this::read);
    }

    private TrustAnchors read(String pem) {
        return read.computeIfAbsent(pem, TrustAnchors::ofPem);
    }

    /** Whether a pod's proxy trusts whom an issuer signs for; where nothing is known of any bundle, it is believed to. */
    boolean vouchFor(KeyedCertificate issuer, LiveObject pod) {
        boolean unknowable = stored.isEmpty() && pod.annotation(DIGEST).isEmpty();
        return of(pod).map(anchors -> anchors.vouchFor(issuer)).orElse(unknowable);
    }

    /** Whether a pod has just these anchors. */
    public boolean are(TrustAnchors wanted, LiveObject pod) {
        return of(pod).filter(wanted::equals).isPresent();
    }
}
