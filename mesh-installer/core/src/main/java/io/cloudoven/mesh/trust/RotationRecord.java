package io.cloudoven.mesh.trust;

import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.TrustAnchors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rotation of trust anchors under way: what it goes from and to, and how far it is. Kept in a Secret of ours beside the
 * control plane until it is done, so that any run can go on; the key of the new anchor is not in it.
 *
 * @param fresh what the mesh is to have
 * @param since when the last step was done, by the API server's clock
 */
public record RotationRecord(
        TrustAnchors old, MeshIdentity fresh, RotationStep step, Instant begun, Optional<Instant> since) {

    /** The Secret's name. */
    public static ObjectRef secret(String namespace) {
        return ObjectRef.of("v1", "Secret", namespace, "cloudoven-rotation");
    }

    /** One of which nothing is done yet. */
    public static RotationRecord begin(TrustAnchors old, MeshIdentity fresh, Instant begun) {
        return new RotationRecord(old, fresh, RotationStep.BEGUN, begun, Optional.empty());
    }

    /** The one under way. */
    public static Optional<RotationRecord> on(Cluster cluster, String namespace) {
        return cluster.record(secret(namespace)).read().map(kept -> of(kept, cluster, namespace));
    }

    private static RotationRecord of(Map<String, Object> kept, Cluster cluster, String namespace) {
        MeshIdentity fresh = MeshIdentity.of(
                TrustAnchors.ofPem(text(kept, "anchors")),
                KeyedCertificate.ofPem(text(kept, "issuer"), text(kept, "key")));
        return new RotationRecord(
                TrustAnchors.ofPem(text(kept, "old")),
                fresh,
                RotationStep.valueOf(text(kept, "step")),
                Instant.parse(text(kept, "begun")),
                cluster.find(secret(namespace)).flatMap(found -> found.lastWritten(Cluster.FIELD_MANAGER)));
    }

    private static String text(Map<String, Object> kept, String key) {
        return String.valueOf(kept.get(key));
    }

    /** Keeps it, and gives it back as it is kept. */
    public RotationRecord keep(Cluster cluster, String namespace) {
        cluster.record(secret(namespace))
                .write(Map.of(
                        "old", old.pem(),
                        "anchors", fresh.anchors().pem(),
                        "issuer", fresh.issuer().certificatePem(),
                        "key", fresh.issuer().keyPem(),
                        "step", step.name(),
                        "begun", begun.toString()));
        return on(cluster, namespace).orElseThrow();
    }

    /** The same, a step further. */
    public RotationRecord at(RotationStep reached) {
        return new RotationRecord(old, fresh, reached, begun, since);
    }

    /** What all pods trust while one replaces the other. */
    public TrustAnchors both() {
        return old.and(fresh.anchors());
    }

    /**
     * Whether an identity is one that a mesh has on this way, no sooner than all pods can follow.
     *
     * @param signing the issuer that there is
     */
    boolean leadsOver(MeshIdentity wanted, Optional<KeyedCertificate> signing) {
        boolean unchanged = signing.filter(wanted.issuer()::equals).isPresent();
        boolean swapped = wanted.issuer().equals(fresh.issuer()) && RotationStep.TRUSTED.isIn(step);
        boolean before = wanted.anchors().equals(old) && unchanged && step == RotationStep.BEGUN;
        boolean bundled = wanted.anchors().equals(both()) && (unchanged || swapped);
        return before || bundled || wanted.equals(fresh) && RotationStep.RENEWED.isIn(step);
    }

    /** All bundles that pods may have meanwhile. */
    List<String> bundles() {
        return List.of(old.pem(), both().pem(), fresh.anchors().pem());
    }

    /** Names only. */
    @Override
    public String toString() {
        return "rotation from " + old + " to " + fresh.anchors() + ", begun " + begun + ": " + step;
    }
}
