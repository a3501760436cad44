package io.cloudoven.mesh.upgrade;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.CancelledException;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.install.ExistingMesh;
import io.cloudoven.mesh.install.InstallResult;
import io.cloudoven.mesh.install.Installation;
import io.cloudoven.mesh.install.MeshSpec;
import io.cloudoven.mesh.install.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * An installation over another of ours: definitions first, and back to what was there if it fails.
 *
 * <p>One that is cancelled or killed is not taken back: running again continues it.
 */
public final class Upgrade {

    private Upgrade() {}

    /**
     * Upgrades.
     *
     * @param force whether to go on where pods of the mesh would lose their trust in one another
     * @throws UpgradeException if it failed and was taken back, or could not be
     * @throws MeshException if there is nothing of ours to upgrade, or pods would lose their trust; nothing was applied
     */
    public static InstallResult run(MeshSpec spec, Run run, boolean force) {
        Installation installation = Installation.prepare(spec, run, force);
        if (installation
                .existing()
                .filter(mesh -> mesh.owner() == ExistingMesh.Owner.US)
                .isEmpty()) {
            throw new MeshException("there is nothing to upgrade: "
                    + installation.existing().map(ExistingMesh::evidence).orElse("Linkerd is not installed")
                    + "; use install(), with adoptExisting() where somebody else installed it");
        }
        List<ObjectRef> touched = new ArrayList<>(installation.obsolete());
        installation.stages().forEach(stage -> touched.addAll(stage.refs()));
        run.step("noting what is there");
        Snapshot before = Snapshot.of(run.cluster(), touched);
        try {
            return installation.apply();
        } catch (CancelledException e) {
            throw e;
        } catch (MeshException e) {
            throw restored(before, run, e);
        }
    }

    private static UpgradeException restored(Snapshot before, Run run, MeshException failure) {
        try {
            before.restore(run);
        } catch (CancelledException e) {
            throw e;
        } catch (MeshException e) {
            failure.addSuppressed(e);
            return new UpgradeException(
                    "the upgrade failed, and so did going back (" + e.getMessage()
                            + "); the reason of the upgrade's failure: " + failure.getMessage(),
                    failure,
                    false);
        }
        return new UpgradeException(
                "the upgrade failed and was taken back; the mesh is as before. " + failure.getMessage(), failure, true);
    }
}
