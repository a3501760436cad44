package io.cloudoven.mesh.rotate;

import io.cloudoven.mesh.identity.MeshIdentity;
import java.time.Duration;
import java.util.Optional;

/**
 * How trust anchors are rotated. Immutable.
 *
 * @param identity the new one, where it is made elsewhere; else anchors and issuer are made for the trust domain of the old
 *     ones, valid for a year
 * @param renewal pods are restarted, unless set
 * @param leafLifetime how long certificates of proxies live; 24 hours unless set, as in Linkerd
 */
public record RotationOptions(Optional<MeshIdentity> identity, LeafRenewal renewal, Duration leafLifetime) {

    /** The defaults. */
    public static final RotationOptions DEFAULT =
            new RotationOptions(Optional.empty(), LeafRenewal.RESTART, Duration.ofHours(24));

    /** To an identity that was made elsewhere, or in another way. */
    public RotationOptions to(MeshIdentity fresh) {
        return new RotationOptions(Optional.of(fresh), renewal, leafLifetime);
    }

    /** With another way to renew certificates. */
    public RotationOptions renewal(LeafRenewal how) {
        return new RotationOptions(identity, how, leafLifetime);
    }

    /** With certificates that live for another time. */
    public RotationOptions leafLifetime(Duration lifetime) {
        return new RotationOptions(identity, renewal, lifetime);
    }
}
