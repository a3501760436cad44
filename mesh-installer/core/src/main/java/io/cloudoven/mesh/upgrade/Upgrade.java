package io.cloudoven.mesh.upgrade;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.CancelledException;
import io.cloudoven.mesh.cluster.KeptRecord;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.install.Applied;
import io.cloudoven.mesh.install.ExistingMesh;
import io.cloudoven.mesh.install.InstallResult;
import io.cloudoven.mesh.install.Installation;
import io.cloudoven.mesh.install.MeshSpec;
import io.cloudoven.mesh.install.Run;
import io.cloudoven.mesh.install.UnfinishedUpgrade;
import java.util.List;

/**
 * An installation over another of ours: definitions first, and back to what was there if it fails.
 *
 * <p>What was there is kept in the cluster until the upgrade is through. So one that was cancelled or killed is continued by
 * another, which goes back to the same if it fails; and so is a way back that was cancelled, killed or failed.
 */
public final class Upgrade {

    private final Run run;
    private final ObjectRef secret;
    private final KeptRecord record;

    private Upgrade(MeshSpec spec, Run run) {
        this.run = run;
        this.secret = UnfinishedUpgrade.record(spec.namespace());
        this.record = run.cluster().record(secret);
    }

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
        return new Upgrade(spec, run).to(installation);
    }

    /**
     * Goes back to what was there before an upgrade that did not end.
     *
     * @return what became of each object
     * @throws MeshException if there was no such upgrade, or it cannot be taken back; another run continues
     */
    public static List<Applied> takeBack(MeshSpec spec, Run run) {
        Upgrade upgrade = new Upgrade(spec, run);
        run.step("looking at the cluster");
        upgrade.back(Snapshot.in(upgrade.record)
                .orElseThrow(() -> new MeshException("there is no upgrade to take back: no " + upgrade.secret
                        + ", so that the last one is through or was taken back")));
        return run.done();
    }

    private InstallResult to(Installation installation) {
        run.step("noting what is there");
        List<ObjectRef> touched = installation.stages().stream()
                .flatMap(stage -> stage.refs().stream())
                .toList();
        Snapshot before =
                Snapshot.in(record).orElseGet(() -> Snapshot.of(run.cluster())).before(run.cluster(), touched);
        before.keepIn(record);
        try {
            return installation.apply();
        } catch (CancelledException e) {
            throw e;
        } catch (MeshException e) {
            throw takenBack(before, e);
        }
    }

    private void back(Snapshot before) {
        WayBack.go(run, before, secret);
        record.delete();
    }

    private UpgradeException takenBack(Snapshot before, MeshException failure) {
        try {
            back(before);
        } catch (CancelledException e) {
            throw e;
        } catch (MeshException e) {
            failure.addSuppressed(e);
            return new UpgradeException(
                    "the upgrade failed, and so did going back (" + e.getMessage()
                            + "). What was there is kept in " + secret + ": run rollBack() to go on with going back, or"
                            + " upgrade() to go forward. The reason of the upgrade's failure: " + failure.getMessage(),
                    failure,
                    false);
        }
        return new UpgradeException(
                "the upgrade failed and was taken back; the mesh is as before. " + failure.getMessage(), failure, true);
    }
}
