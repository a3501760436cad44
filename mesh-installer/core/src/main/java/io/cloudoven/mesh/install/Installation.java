package io.cloudoven.mesh.install;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Change;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.Conflicts;
import io.cloudoven.mesh.cluster.ObjectDiff;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.release.LinkerdVersion;
import io.cloudoven.mesh.trust.TrustedIssuer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings a cluster to what a {@link MeshSpec} says.
 *
 * <p>Nothing is applied before all is found out and rendered. What is there already is left as it is, so that a run that
 * stopped anywhere is continued by another, and one too many changes nothing: all that was decided is read from the cluster.
 */
public final class Installation {

    private final MeshSpec spec;
    private final Run run;
    private final Instant begun;
    private final Preflight preflight;
    private final Blueprint blueprint;

    private Installation(MeshSpec spec, Run run, Preflight preflight, Blueprint blueprint, Instant begun) {
        this.spec = spec;
        this.run = run;
        this.preflight = preflight;
        this.blueprint = blueprint;
        this.begun = begun;
    }

    /**
     * Finds out and renders all; applies nothing.
     *
     * @param force whether to go on where pods of the mesh would lose their trust in one another
     * @throws MeshException if Linkerd cannot be installed as wanted; says why
     */
    public static Installation prepare(MeshSpec spec, Run run, boolean force) {
        Instant begun = Instant.now();
        run.step("looking at the cluster");
        Preflight preflight = Preflight.of(run.cluster(), spec);
        if (!force) {
            TrustedIssuer.check(
                    run.cluster(), spec.namespace(), preflight.identity().identity());
        }
        Blueprint blueprint = Blueprint.of(run.cluster(), spec, preflight);
        return new Installation(spec, run, preflight, blueprint, begun);
    }

    /**
     * Whether this goes on with what is there: an installation of ours, however early it stopped, one to adopt, or the
     * namespace in which others keep the identity.
     */
    public static boolean isBegun(Cluster cluster, MeshSpec spec) {
        boolean whosever = spec.adopt() || spec.identity().isOthers();
        return cluster.find(Namespaces.ref(spec.namespace()))
                .filter(namespace -> whosever || namespace.isAppliedBy(Cluster.FIELD_MANAGER))
                .isPresent();
    }

    /** The mesh that was there before. */
    public Optional<ExistingMesh> existing() {
        return preflight.existing();
    }

    /** What is to be applied. */
    public List<Stage> stages() {
        return blueprint.stages();
    }

    /** What of earlier runs is not wanted any more. */
    public List<ObjectRef> obsolete() {
        return Obsolete.among(run.cluster().owned(), blueprint.stages(), spec.namespace());
    }

    /** Applies all of it, and waits until it is healthy: with that, an upgrade that was under way is through. */
    public InstallResult apply() {
        for (Stage stage : blueprint.stages()) {
            run.step(stage.name());
            stage.objects().forEach(object -> run.apply(object, conflicts()));
            run.awaitReady(stage.refs());
        }
        run.step("what is not wanted any more");
        List<ObjectRef> obsolete = obsolete();
        obsolete.forEach(run::delete);
        run.awaitGone(obsolete);
        run.cluster().record(UnfinishedUpgrade.record(spec.namespace())).delete();
        return new InstallResult(
                version(),
                run.done(),
                blueprint.identity().identity(),
                blueprint.gatewayApi(),
                blueprint.notes(),
                Duration.between(begun, Instant.now()));
    }

    /** What applying would change, object by object. */
    public List<ObjectDiff> diff() {
        List<ObjectDiff> diff = new ArrayList<>();
        for (Stage stage : blueprint.stages()) {
            stage.objects().forEach(object -> diff.add(run.cluster().diff(object, conflicts())));
        }
        obsolete().forEach(object -> diff.add(new ObjectDiff(object, Change.DELETED, List.of(), List.of())));
        return List.copyOf(diff);
    }

    private LinkerdVersion version() {
        return spec.version();
    }

    private Conflicts conflicts() {
        boolean others = preflight
                .existing()
                .filter(mesh -> mesh.owner() != ExistingMesh.Owner.US)
                .isPresent();
        return others || spec.adopt() ? Conflicts.TAKE_OVER : spec.conflicts();
    }
}
