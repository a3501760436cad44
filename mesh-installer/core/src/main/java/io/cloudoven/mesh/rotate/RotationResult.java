package io.cloudoven.mesh.rotate;

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
 */
public record RotationResult(
        RotationStep reached, Optional<Instant> resumeAfter, MeshIdentity identity, List<Restarted> restarted) {

    /** Takes a copy. */
    public RotationResult {
        restarted = List.copyOf(restarted);
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
