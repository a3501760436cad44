package io.cloudoven.mesh.rotate;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Change;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.identity.IssuerScheme;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.TrustAnchors;
import io.cloudoven.mesh.install.ExistingMesh;
import io.cloudoven.mesh.install.IdentitySource;
import io.cloudoven.mesh.install.Installation;
import io.cloudoven.mesh.install.MeshSpec;
import io.cloudoven.mesh.install.Run;
import io.cloudoven.mesh.trust.MeshedPods;
import io.cloudoven.mesh.trust.PodAnchors;
import io.cloudoven.mesh.trust.RotationRecord;
import io.cloudoven.mesh.trust.StoredIdentity;
import io.cloudoven.mesh.workload.Kind;
import io.cloudoven.mesh.workload.RestartReport;
import io.cloudoven.mesh.workload.WorkloadName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What rotations have in common: the mesh they work on, and single moves of it. Each is an ordinary installation with another
 * identity, or a restart of pods; any of them may be repeated.
 */
final class Rotation {

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

    /** Applies an identity, and waits for what rolls with it. */
    void install(TrustAnchors anchors, KeyedCertificate issuer) {
        prepared(MeshIdentity.of(anchors, issuer)).apply();
    }

    private Installation prepared(MeshIdentity identity) {
        return Installation.prepare(spec.with(IdentitySource.given(identity)), run, false);
    }

    /** Has the identity service read the issuer that is stored, which it does when it starts. */
    void reloadIssuer() {
        Optional<Instant> written =
                StoredIdentity.in(cluster(), spec.namespace()).issuerWritten();
        boolean fresh = MeshedPods.on(cluster()).stream()
                .filter(pod -> pod.ref().namespace().equals(Optional.of(spec.namespace()))
                        && pod.ref().name().startsWith(IDENTITY_SERVICE + "-"))
                .allMatch(pod -> written.filter(pod.created()::isAfter).isPresent());
        if (!fresh) {
            workloads.restart(List.of(new WorkloadName(Kind.DEPLOYMENT, spec.namespace(), IDENTITY_SERVICE)));
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
