package io.cloudoven.mesh.trust;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Refuses an identity with which running proxies would lose one another, at once or as certificates are renewed. */
public final class TrustedIssuer {

    private static final int SHOWN = 20;

    private TrustedIssuer() {}

    /**
     * Refuses it.
     *
     * @param wanted the identity that is to come
     * @throws MeshException naming the pods that would not trust its issuer; or if its anchors would not vouch for the
     *     certificates that pods have of the issuer there is, or it is none of the steps of a rotation under way
     */
    public static void check(Cluster cluster, String namespace, MeshIdentity wanted) {
        StoredIdentity there = StoredIdentity.in(cluster, namespace);
        if (!there.hasIssuer() && !there.hasRoots()) {
            return;
        }
        Optional<KeyedCertificate> signing = there.signing();
        Optional<RotationRecord> underWay = RotationRecord.on(cluster, namespace);
        underWay.ifPresent(rotation -> followed(rotation, signing, wanted));
        // the issuer that there is signs already: who does not trust it needs a restart, which a refusal would prevent
        if (signing.filter(wanted.issuer()::equals).isEmpty()) {
            trusted(cluster, PodAnchors.of(there, underWay).knowing(wanted.anchors()), wanted);
            signing.ifPresent(issuer -> kept(issuer, wanted));
        }
    }

    private static void followed(RotationRecord rotation, Optional<KeyedCertificate> signing, MeshIdentity wanted) {
        if (!rotation.leadsOver(wanted, signing)) {
            throw new MeshException("a " + rotation + ", and the " + wanted + " would undo a part of it; finish it with"
                    + " rotateTrustAnchors(), and leave the identity to what is stored until then");
        }
    }

    private static void trusted(Cluster cluster, PodAnchors anchors, MeshIdentity wanted) {
        List<String> lost = MeshedPods.on(cluster).stream()
                .filter(pod -> !anchors.vouchFor(wanted.issuer(), pod))
                .map(LiveObject::toString)
                .toList();
        if (!lost.isEmpty()) {
            throw new MeshException("the " + wanted + " is not trusted by " + lost.size()
                    + " pods of the mesh, which would lose their connections:"
                    + lost.stream().limit(SHOWN).map(pod -> "\n  - " + pod).collect(Collectors.joining())
                    + "\nRotate the trust anchors with rotateTrustAnchors(), or force it");
        }
    }

    /** Certificates of the issuer that there is are in use until they are renewed. */
    private static void kept(KeyedCertificate issuer, MeshIdentity wanted) {
        boolean inUse = issuer.certificate().getNotAfter().toInstant().isAfter(Instant.now());
        if (inUse && !wanted.anchors().vouchFor(issuer)) {
            throw new MeshException("pods have certificates of the issuer " + issuer + ", which the anchors "
                    + wanted.anchors() + " do not vouch for, so that whoever starts with these would refuse them."
                    + " Rotate the trust anchors with rotateTrustAnchors(), or force it");
        }
    }
}
