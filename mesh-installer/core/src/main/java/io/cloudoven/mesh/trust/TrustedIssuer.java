package io.cloudoven.mesh.trust;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.identity.MeshIdentity;
import java.util.List;
import java.util.stream.Collectors;

/** Refuses an issuer that running proxies would not trust: they would lose one another as certificates are renewed. */
public final class TrustedIssuer {

    private static final int SHOWN = 20;

    private TrustedIssuer() {}

    /**
     * Refuses it.
     *
     * @param wanted the identity that is to come
     * @throws MeshException naming the pods that would not trust its issuer
     */
    public static void check(Cluster cluster, String namespace, MeshIdentity wanted) {
        StoredIdentity there = StoredIdentity.in(cluster, namespace);
        if (!there.hasIssuer() && !there.hasRoots()) {
            return;
        }
        PodAnchors anchors = PodAnchors.on(cluster, namespace).knowing(wanted.anchors());
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
}
