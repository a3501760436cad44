package io.cloudoven.mesh.install;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.identity.IssuerScheme;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.TrustAnchors;
import io.cloudoven.mesh.release.LinkerdValues;
import io.cloudoven.mesh.release.Manifest;
import io.cloudoven.mesh.release.Values;
import io.cloudoven.mesh.trust.StoredIdentity;
import java.util.Set;

/**
 * The identity to install, found before anything is applied.
 *
 * @param values what the control plane's chart is told about it
 * @param others objects that others keep, which are not to be applied even where the chart renders them
 */
record ResolvedIdentity(MeshIdentity identity, Values values, Set<String> others) {

    /**
     * Finds it.
     *
     * @throws MeshException if there is none, or half of one
     */
    static ResolvedIdentity of(Cluster cluster, String namespace, IdentitySource source) {
        StoredIdentity stored = StoredIdentity.in(cluster, namespace);
        return switch (source.kind()) {
            case GIVEN -> ours(source.identity(), source.identity().anchors().pem());
            case EXISTING -> others(stored, namespace, source);
            case GENERATED -> kept(cluster, stored, namespace, source);
        };
    }

    /** The one of an earlier run, or a new one. */
    private static ResolvedIdentity kept(
            Cluster cluster, StoredIdentity stored, String namespace, IdentitySource source) {
        if (stored.hasIssuer() && stored.scheme() == IssuerScheme.KUBERNETES) {
            return others(stored, namespace, source);
        }
        if (stored.hasIssuer() && stored.hasRoots()) {
            return ours(MeshIdentity.of(stored.anchors(), stored.issuer()), stored.anchorsPem());
        }
        // an earlier run may have stopped between the two: nothing relies on them before the identity service is there
        if ((stored.hasIssuer() || stored.hasRoots())
                && cluster.find(ObjectRef.of("apps/v1", "Deployment", namespace, "linkerd-identity"))
                        .isPresent()) {
            throw new MeshException("of the identity in " + namespace + " only "
                    + (stored.hasIssuer() ? "Secret " + StoredIdentity.ISSUER : "ConfigMap " + StoredIdentity.ROOTS)
                    + " is there, and a new one would part running proxies; bring the other back, or give an identity"
                    + " with identity(IdentitySource.given(...))");
        }
        MeshIdentity fresh = MeshIdentity.generate(source.options());
        return ours(fresh, fresh.anchors().pem());
    }

    /** Anchors end without a line break, as charts write them: their digest is the same read back. */
    private static ResolvedIdentity ours(MeshIdentity identity, String anchorsPem) {
        Values values = LinkerdValues.builder()
                .trustAnchors(anchorsPem.strip())
                .issuer(identity.issuer().certificatePem(), identity.issuer().keyPem())
                .build();
        return new ResolvedIdentity(identity, values, Set.of());
    }

    private static ResolvedIdentity others(StoredIdentity stored, String namespace, IdentitySource source) {
        if (!stored.hasIssuer()) {
            throw new MeshException("Secret " + namespace + "/" + StoredIdentity.ISSUER + " is not there; have it made"
                    + " (by cert-manager, say) before installing, or let one be generated with"
                    + " identity(IdentitySource.generated())");
        }
        TrustAnchors given = source.anchors();
        TrustAnchors anchors = given != null ? given : stored.anchors();
        MeshIdentity identity = MeshIdentity.of(anchors, stored.issuer());
        LinkerdValues values =
                LinkerdValues.builder().trustAnchors((given != null ? given.pem() : stored.anchorsPem()).strip());
        if (stored.scheme() == IssuerScheme.KUBERNETES) {
            values.issuerInSecret();
        } else {
            values.issuer(identity.issuer().certificatePem(), identity.issuer().keyPem());
        }
        boolean rootsAreOthers = given == null && stored.hasRootsOfOthers();
        if (rootsAreOthers) {
            values.externalTrustAnchors();
        }
        return new ResolvedIdentity(
                identity,
                values.build(),
                rootsAreOthers
                        ? Set.of("Secret " + StoredIdentity.ISSUER, "ConfigMap " + StoredIdentity.ROOTS)
                        : Set.of("Secret " + StoredIdentity.ISSUER));
    }

    boolean isOthers(Manifest manifest) {
        return others.contains(manifest.kind() + " " + manifest.name());
    }
}
