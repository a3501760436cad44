package io.cloudoven.mesh.rotate;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.install.MeshSpec;
import io.cloudoven.mesh.install.Run;
import io.cloudoven.mesh.trust.RotationStep;
import io.cloudoven.mesh.workload.RestartReport;
import io.cloudoven.mesh.workload.WorkloadName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts another issuer below the anchors that the mesh trusts. No workload is restarted: each proxy gets a certificate of the
 * new issuer when it renews its own. One that stopped anywhere is run again.
 */
public final class IssuerRotation {

    private IssuerRotation() {}

    /**
     * Rotates to an issuer that was made elsewhere.
     *
     * @throws MeshException if it cannot be done, or some pod would not trust the issuer; says why, and nothing was applied
     */
    public static RotationResult to(
            KeyedCertificate issuer,
            MeshSpec spec,
            Run run,
            Function<Collection<WorkloadName>, RestartReport> restart) {
        return run(new Rotation(spec, run, restart), run, current -> issuer);
    }

    /**
     * Rotates to an issuer that is made here.
     *
     * @param root an anchor of the mesh, with its key
     * @throws MeshException if it cannot be done, or the root is not an anchor; says why, and nothing was applied
     */
    public static RotationResult below(
            KeyedCertificate root, MeshSpec spec, Run run, Function<Collection<WorkloadName>, RestartReport> restart) {
        Rotation rotation = new Rotation(spec, run, restart);
        return run(
                rotation,
                run,
                current -> current.withRoot(root)
                        .withFreshIssuer(rotation.making(current))
                        .issuer());
    }

    private static RotationResult run(Rotation rotation, Run run, Function<MeshIdentity, KeyedCertificate> issuer) {
        run.step("looking at the identity");
        rotation.refuseInUpgrade();
        rotation.record().ifPresent(other -> {
            throw new MeshException("a " + other + "; finish it with rotateTrustAnchors(), which brings an issuer");
        });
        MeshIdentity current = rotation.current();
        MeshIdentity fresh = MeshIdentity.of(current.anchors(), issuer.apply(current));
        run.step("new issuer");
        rotation.install(fresh.anchors(), fresh.issuer());
        rotation.reloadIssuer();
        return new RotationResult(
                RotationStep.DONE, Optional.empty(), fresh, rotation.workloads().restarted(), List.of());
    }
}
