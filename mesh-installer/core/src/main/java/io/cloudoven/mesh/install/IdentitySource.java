package io.cloudoven.mesh.install;

import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.TrustAnchors;
import org.jspecify.annotations.Nullable;

/**
 * Where the mesh's identity comes from.
 *
 * <pre>{@code
 * IdentitySource.generated();
 * IdentitySource.given(MeshIdentity.of(anchors, issuer));
 * IdentitySource.existing();   // Secret linkerd-identity-issuer, kept by cert-manager
 * }</pre>
 *
 * <p>Immutable.
 */
public final class IdentitySource {

    private final Kind kind;
    private final MeshIdentity.@Nullable Options options;
    private final @Nullable MeshIdentity given;
    private final @Nullable TrustAnchors anchors;

    private IdentitySource(
            Kind kind,
            MeshIdentity.@Nullable Options options,
            @Nullable MeshIdentity given,
            @Nullable TrustAnchors anchors) {
        this.kind = kind;
        this.options = options;
        this.given = given;
        this.anchors = anchors;
    }

    enum Kind {
        GENERATED,
        GIVEN,
        EXISTING
    }

    /** Made at the first installation, and taken from the cluster ever after; the default. */
    public static IdentitySource generated() {
        return generated(new MeshIdentity.Options());
    }

    /** The same, made in another way. */
    public static IdentitySource generated(MeshIdentity.Options options) {
        return new IdentitySource(Kind.GENERATED, options, null, null);
    }

    /** One that was made elsewhere. */
    public static IdentitySource given(MeshIdentity identity) {
        return new IdentitySource(Kind.GIVEN, null, identity, null);
    }

    /**
     * One that somebody else keeps in the cluster, as cert-manager and trust-manager do: Secret {@code
     * linkerd-identity-issuer} in either scheme, and ConfigMap {@code linkerd-identity-trust-roots}; neither is touched. If
     * there is no such ConfigMap, the anchor is the {@code ca.crt} of the Secret.
     */
    public static IdentitySource existing() {
        return new IdentitySource(Kind.EXISTING, null, null, null);
    }

    /** The same for the issuer; the anchors are these. */
    public static IdentitySource existing(TrustAnchors anchors) {
        return new IdentitySource(Kind.EXISTING, null, null, anchors);
    }

    /** Whether somebody else keeps it. */
    public boolean isOthers() {
        return kind == Kind.EXISTING;
    }

    Kind kind() {
        return kind;
    }

    /** How identities are made here; the defaults where it comes from elsewhere. */
    public MeshIdentity.Options options() {
        return options == null ? new MeshIdentity.Options() : options;
    }

    MeshIdentity identity() {
        if (given == null) {
            throw new IllegalStateException("no identity was given");
        }
        return given;
    }

    @Nullable
    TrustAnchors anchors() {
        return anchors;
    }

    /** Names only. */
    @Override
    public String toString() {
        return kind == Kind.GIVEN ? "given: " + given : kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
