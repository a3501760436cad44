package io.cloudoven.mesh.install;

import io.cloudoven.mesh.cluster.ObjectRef;

/**
 * Where an upgrade keeps what was there before, as long as it is not through: a Secret of ours beside the control plane.
 *
 * <p>It outlives the run, so that a later one can still go back.
 */
public final class UnfinishedUpgrade {

    private UnfinishedUpgrade() {}

    /** The Secret's name. */
    public static ObjectRef record(String namespace) {
        return ObjectRef.of("v1", "Secret", namespace, "cloudoven-unfinished-upgrade");
    }
}
