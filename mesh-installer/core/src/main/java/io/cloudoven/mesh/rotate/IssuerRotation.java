package io.cloudoven.mesh.rotate;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.install.MeshSpec;
import io.cloudoven.mesh.install.Run;
import io.cloudoven.mesh.trust.RotationRecord;
import io.cloudoven.mesh.trust.RotationStep;
import io.cloudoven.mesh.workload.RestartReport;
import io.cloudoven.mesh.workload.WorkloadName;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts another issuer below the anchors that the mesh trusts. No workload is restarted: each proxy gets a certificate of the
 * new issuer when it renews its own. One that stopped anywhere is run again.
 */
public final class IssuerRotation {

    private IssuerRotation() {}

    /**
     * Rotates.
     *
     * @throws MeshException if it cannot be done, or some pod would not trust the issuer; says why, and nothing was applied
     */
    public static RotationResult run(
            KeyedCertificate issuer,
            MeshSpec spec,
            Run run,
            Function<Collection<WorkloadName>, RestartReport> restart) {
        Rotation rotation = new Rotation(spec, run, restart);
        run.step("looking at the identity");
        Optional<RotationRecord> other = rotation.record();
        if (other.isPresent()) {
            throw new MeshException(
                    "a " + other.get() + "; finish it with rotateTrustAnchors(), which brings an issuer");
        }
        MeshIdentity current = rotation.current();
        run.step("new issuer");
        rotation.install(current.anchors(), issuer);
        rotation.reloadIssuer();
        return new RotationResult(
                RotationStep.DONE,
                Optional.empty(),
                MeshIdentity.of(current.anchors(), issuer),
                rotation.workloads().restarted());
    }
}
