package io.cloudoven.mesh.rotate;

import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How trust anchors are rotated. Immutable.
 *
 * <pre>{@code
 * RotationOptions.DEFAULT.keepingRoot(vault::keep)
 * RotationOptions.DEFAULT.to(MeshIdentity.of(anchors, issuer)).renewal(LeafRenewal.WAIT)
 * }</pre>
 *
 * @param identity the new one, where it is made elsewhere; else anchors and issuer are made as those of an installation, for
 *     the trust domain of the old ones
 * @param renewal pods are restarted, unless set
 * @param leafLifetime how long certificates of proxies live; 24 hours unless set, as in Linkerd
 * @param root is given a new anchor with its key where one is made, before anything of it is in the cluster; nothing is
 *     begun if it throws. Who needs the key should keep it here: {@link RotationResult#identity()} has it only if the run
 *     that makes it gets through
 */
public record RotationOptions(
        Optional<MeshIdentity> identity, LeafRenewal renewal, Duration leafLifetime, Consumer<KeyedCertificate> root) {

    /** The defaults. */
    public static final RotationOptions DEFAULT =
            new RotationOptions(Optional.empty(), LeafRenewal.RESTART, Duration.ofHours(24), root -> {});

    /** To an identity that was made elsewhere, or in another way. */
    public RotationOptions to(MeshIdentity fresh) {
        return new RotationOptions(Optional.of(fresh), renewal, leafLifetime, root);
    }

    /** With another way to renew certificates. */
    public RotationOptions renewal(LeafRenewal how) {
        return new RotationOptions(identity, how, leafLifetime, root);
    }

    /** With certificates that live for another time. */
    public RotationOptions leafLifetime(Duration lifetime) {
        return new RotationOptions(identity, renewal, lifetime, root);
    }

    /** With somebody who keeps a new anchor's key outside of the cluster. */
    public RotationOptions keepingRoot(Consumer<KeyedCertificate> keeper) {
        return new RotationOptions(identity, renewal, leafLifetime, keeper);
    }
}
