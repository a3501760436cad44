package io.cloudoven.mesh.rotate;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Change;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.identity.IdentityProblem;
import io.cloudoven.mesh.identity.IssuerScheme;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.TrustAnchors;
import io.cloudoven.mesh.install.ExistingMesh;
import io.cloudoven.mesh.install.IdentitySource;
import io.cloudoven.mesh.install.Installation;
import io.cloudoven.mesh.install.MeshSpec;
import io.cloudoven.mesh.install.Run;
import io.cloudoven.mesh.install.UnfinishedUpgrade;
import io.cloudoven.mesh.trust.PodAnchors;
import io.cloudoven.mesh.trust.RotationRecord;
import io.cloudoven.mesh.trust.StoredIdentity;
import io.cloudoven.mesh.workload.RestartReport;
import io.cloudoven.mesh.workload.WorkloadName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What rotations have in common: the mesh they work on, and single moves of it. Each is an ordinary installation with another
 * identity, or a restart of pods; any of them may be repeated.
 */
final class Rotation {

    /** The API server tells times to the second: what is made after this is later than what was written before. */
    static final long TICK = 1100;

    private static final Pattern DOMAIN = Pattern.compile("CN=identity\\.linkerd\\.([^,]+)");
    private static final int SHOWN = 20;
    private static final String IDENTITY_SERVICE = "linkerd-identity";

    private final MeshSpec spec;
    private final Run run;
    private final MeshedWorkloads workloads;

    Rotation(MeshSpec spec, Run run, Function<Collection<WorkloadName>, RestartReport> restart) {
        this.spec = spec;
        this.run = run;
        this.workloads = new MeshedWorkloads(run, restart);
    }

    Cluster cluster() {
        return run.cluster();
    }

    MeshedWorkloads workloads() {
        return workloads;
    }

    Optional<RotationRecord> record() {
        return RotationRecord.on(cluster(), spec.namespace());
    }

    /**
     * The identity that is stored, if it is ours to rotate.
     *
     * @throws MeshException if there is no mesh of ours, it is not as this installer would have it, or others keep its
     *     identity
     */
    MeshIdentity current() {
        if (ExistingMesh.on(cluster())
                .filter(mesh -> mesh.owner() == ExistingMesh.Owner.US)
                .isEmpty()) {
            throw new MeshException("there is no mesh of ours whose identity could be rotated; install() one first");
        }
        StoredIdentity stored = StoredIdentity.in(cluster(), spec.namespace());
        if (spec.identity().isOthers() || stored.scheme() == IssuerScheme.KUBERNETES || stored.hasRootsOfOthers()) {
            throw new MeshException(
                    "the identity is kept by others (cert-manager, say): rotate it there, anchors bundled"
                            + " first, and run restartStale() after each change of the bundle");
        }
        return MeshIdentity.of(stored.anchors(), stored.issuer());
    }

    /**
     * Refuses to rotate what an installation would change in other ways, too.
     *
     * @throws MeshException naming what differs
     */
    void refuseOtherChanges(MeshIdentity current) {
        String changes = prepared(current).diff().stream()
                .filter(diff -> diff.change() != Change.UNCHANGED)
                .limit(SHOWN)
                .map(diff -> "\n  - " + diff.object())
                .collect(Collectors.joining());
        if (!changes.isEmpty()) {
            throw new MeshException(
                    "the mesh is not as this installer would have it; upgrade() first, then rotate:" + changes);
        }
    }

    /**
     * Refuses to begin or go on where going back from an upgrade would bring an earlier identity.
     *
     * @throws MeshException if it is so; says what to do
     */
    void refuseInUpgrade() {
        ObjectRef upgrade = UnfinishedUpgrade.record(spec.namespace());
        if (cluster().find(upgrade).isPresent()) {
            throw new MeshException(
                    "an upgrade is not through: " + upgrade + " keeps what was there before it, with the"
                            + " identity of then; run upgrade() or rollBack() first");
        }
    }

    /**
     * Refuses to go on from an identity that has ended, or was never right.
     *
     * @throws MeshException if it is so; says what to do
     */
    void refuseUnsound(MeshIdentity current) {
        List<IdentityProblem> errors = current.problemsAt(spec.clock().instant()).stream()
                .filter(problem -> !problem.warning())
                .toList();
        if (!errors.isEmpty()) {
            throw new MeshException(
                    "trust cannot be handed on by the " + current + ":"
                            + errors.stream().map(problem -> "\n  - " + problem).collect(Collectors.joining())
                            + "\nReplace an issuer that has ended by rotateIssuer() or rotateIssuerBelow(), then rotate the"
                            + " anchors. Leave an anchor that has ended out of an identity() for upgrade(); if the issuer is"
                            + " below that one, nobody trusts anybody: forceUpgrade() to another identity, then restartStale()");
        }
    }

    /** How identities are made here: as those of an installation, for the trust domain of the one there is. */
    MeshIdentity.Options making(MeshIdentity current) {
        MeshIdentity.Options options = spec.identity().options().clock(spec.clock());
        Matcher name = DOMAIN.matcher(
                current.issuer().certificate().getSubjectX500Principal().getName());
        return name.find() ? options.trustDomain(name.group(1)) : options;
    }

    /** Applies an identity, and waits for what rolls with it. */
    void install(TrustAnchors anchors, KeyedCertificate issuer) {
        prepared(MeshIdentity.of(anchors, issuer)).apply();
    }

    private Installation prepared(MeshIdentity identity) {
        return Installation.prepare(spec.with(IdentitySource.given(identity)), run, false);
    }

    /**
     * Has the identity service read the issuer that is stored, which it does when it starts.
     *
     * @throws MeshException if it is not to be restarted
     */
    void reloadIssuer() {
        cluster().cancellation().sleep(TICK, "restarting " + IDENTITY_SERVICE);
        Optional<Instant> written =
                StoredIdentity.in(cluster(), spec.namespace()).issuerWritten();
        List<LiveObject> left = workloads.replaced(pod -> pod.ref().namespace().equals(Optional.of(spec.namespace()))
                && pod.ref().name().startsWith(IDENTITY_SERVICE + "-")
                && written.filter(pod.created()::isAfter).isEmpty());
        if (!left.isEmpty()) {
            throw new MeshException("the identity service has the new issuer only when it starts again, and these pods"
                    + " are the old ones; see what keeps " + IDENTITY_SERVICE + " from replacing them, then run this"
                    + " again, which goes on:" + named(left));
        }
    }

    /** Replaces the pods with other anchors than these, and gives back those that nothing replaces. */
    List<LiveObject> withoutAnchors(TrustAnchors anchors) {
        PodAnchors pods = PodAnchors.on(cluster(), spec.namespace());
        return workloads.replaced(pod -> !pods.are(anchors, pod));
    }

    /** Tells of pods that nothing replaces. */
    void tellLeft(String what, List<LiveObject> left) {
        if (!left.isEmpty()) {
            run.waiting("nothing replaces these pods, which " + what + ":" + named(left));
        }
    }

    static String named(List<LiveObject> pods) {
        return pods.stream()
                .limit(SHOWN)
                .map(LiveObject::ref)
                .map(ObjectRef::toString)
                .map(pod -> "\n  - " + pod)
                .collect(Collectors.joining());
    }
}
