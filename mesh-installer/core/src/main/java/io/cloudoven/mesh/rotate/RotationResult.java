package io.cloudoven.mesh.rotate;

import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.trust.RotationStep;
import io.cloudoven.mesh.workload.Restarted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a rotation came to. Immutable; {@link #toString()} tells no secret.
 *
 * @param reached the last step done
 * @param resumeAfter when to run it again, if certificates have yet to be renewed
 * @param identity the new one; where it was made in this run, its {@link MeshIdentity#root()} is known here and nowhere else
 * @param restarted what became of the workloads whose pods were to be replaced
 * @param left the pods that nothing replaces, of those that the last step was about: they hold a rotation up that is not
 *     done, or trust the old anchors as long as they run
 */
public record RotationResult(
        RotationStep reached,
        Optional<Instant> resumeAfter,
        MeshIdentity identity,
        List<Restarted> restarted,
        List<ObjectRef> left) {

    /** Takes copies. */
    public RotationResult {
        restarted = List.copyOf(restarted);
        left = List.copyOf(left);
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return reached == RotationStep.DONE;
    }

    @Override
    public String toString() {
        return "rotated to " + identity + ": " + reached
                + resumeAfter.map(time -> "; run it again after " + time).orElse("");
    }
}
