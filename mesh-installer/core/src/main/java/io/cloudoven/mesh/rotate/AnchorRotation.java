package io.cloudoven.mesh.rotate;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.TrustAnchors;
import io.cloudoven.mesh.install.MeshSpec;
import io.cloudoven.mesh.install.Run;
import io.cloudoven.mesh.trust.RotationRecord;
import io.cloudoven.mesh.trust.RotationStep;
import io.cloudoven.mesh.workload.RestartReport;
import io.cloudoven.mesh.workload.WorkloadName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Replaces the trust anchors and the issuer of a mesh that runs. At no time has a pod a certificate that another does not
 * trust: old and new anchors are trusted by all before the new issuer signs, and the old ones until it has signed for all.
 *
 * <p>How far it is stands in the cluster after each step. One that stopped anywhere is continued by another, from any
 * machine; an installation or an upgrade in between changes nothing of it.
 */
public final class AnchorRotation {

    private final MeshSpec spec;
    private final Run run;
    private final RotationOptions options;
    private final Rotation rotation;

    private AnchorRotation(MeshSpec spec, Run run, RotationOptions options, Rotation rotation) {
        this.spec = spec;
        this.run = run;
        this.options = options;
        this.rotation = rotation;
    }

    /**
     * Rotates, or goes on with a rotation.
     *
     * @throws MeshException if it cannot be done; says why and, where something was done already, that running it again
     *     continues
     */
    public static RotationResult run(
            RotationOptions options,
            MeshSpec spec,
            Run run,
            Function<Collection<WorkloadName>, RestartReport> restart) {
        return new AnchorRotation(spec, run, options, new Rotation(spec, run, restart)).run();
    }

    /** The one under way. */
    public static Optional<RotationStatus> status(MeshSpec spec, Cluster cluster) {
        return RotationRecord.on(cluster, spec.namespace()).map(record -> RotationStatus.of(record, spec, cluster));
    }

    private RotationResult run() {
        run.step("looking at the identity");
        rotation.refuseInUpgrade();
        Optional<RotationRecord> begun = rotation.record();
        MeshIdentity fresh;
        RotationRecord record;
        if (begun.isPresent()) {
            record = begun.get();
            fresh = sameAs(record);
        } else {
            MeshIdentity current = rotation.current();
            if (options.identity().filter(current::equals).isPresent()) {
                return new RotationResult(RotationStep.DONE, Optional.empty(), current, List.of(), List.of());
            }
            rotation.refuseUnsound(current);
            rotation.refuseOtherChanges(current);
            fresh = fresh(current);
            if (options.identity().isEmpty()) {
                fresh.root().ifPresent(options.root());
            }
            record = RotationRecord.begin(current.anchors(), fresh, spec.clock().instant())
                    .keep(rotation.cluster(), spec.namespace());
        }
        return new Steps(record, fresh).run();
    }

    private MeshIdentity fresh(MeshIdentity current) {
        MeshIdentity fresh = options.identity().orElseGet(() -> MeshIdentity.generate(rotation.making(current)));
        fresh.validateAt(spec.clock().instant());
        if (current.anchors().vouchFor(fresh.issuer())) {
            throw new MeshException("the mesh trusts " + fresh + " already: rotateIssuer() is enough");
        }
        return fresh;
    }

    private MeshIdentity sameAs(RotationRecord record) {
        MeshIdentity fresh = options.identity().orElse(record.fresh());
        if (!fresh.equals(record.fresh())) {
            throw new MeshException("a " + record + "; finish it before another, with rotateTrustAnchors()");
        }
        return fresh;
    }

    /** The steps from one record on. */
    private final class Steps {

        private RotationRecord record;
        private final MeshIdentity fresh;
        private Optional<Instant> resumeAfter = Optional.empty();
        private List<LiveObject> left = List.of();

        private Steps(RotationRecord record, MeshIdentity fresh) {
            this.record = record;
            this.fresh = fresh;
        }

        private RotationResult run() {
            MeshIdentity stored = rotation.current();
            if (!holds(stored)) {
                record = RotationRecord.begin(stored.anchors(), fresh, record.begun())
                        .keep(rotation.cluster(), spec.namespace());
            }
            TrustAnchors both = record.both();
            boolean through = step(RotationStep.BUNDLED, () -> bundle(both))
                    && step(RotationStep.TRUSTED, () -> trust(both))
                    && step(RotationStep.SWAPPED, () -> swap(both))
                    && step(RotationStep.RENEWED, this::renew)
                    && step(RotationStep.DROPPED, this::drop)
                    && step(RotationStep.DONE, this::forget);
            if (through) {
                rotation.cluster()
                        .record(RotationRecord.secret(spec.namespace()))
                        .delete();
            }
            return new RotationResult(
                    record.step(),
                    resumeAfter,
                    fresh,
                    rotation.workloads().restarted(),
                    left.stream().map(LiveObject::ref).toList());
        }

        /** Whether the last step is still so: somebody may have forced another identity on the mesh since. */
        private boolean holds(MeshIdentity stored) {
            boolean bundled = stored.anchors().equals(record.both());
            boolean swapped = stored.issuer().equals(fresh.issuer());
            return switch (record.step()) {
                case BEGUN -> bundled || stored.anchors().equals(record.old());
                case BUNDLED, TRUSTED -> bundled;
                case SWAPPED -> bundled && swapped;
                case RENEWED -> swapped;
                case DROPPED, DONE -> stored.equals(fresh);
            };
        }

        /** Does what is not done yet; whether to go on. */
        private boolean step(RotationStep to, BooleanSupplier work) {
            if (to.isIn(record.step())) {
                return true;
            }
            run.step(to.toString());
            if (!work.getAsBoolean()) {
                return false;
            }
            record = record.at(to).keep(rotation.cluster(), spec.namespace());
            return true;
        }

        private boolean bundle(TrustAnchors both) {
            rotation.install(both, rotation.current().issuer());
            return true;
        }

        private boolean trust(TrustAnchors both) {
            left = rotation.withoutAnchors(both);
            if (!left.isEmpty()) {
                throw new MeshException(
                        "nothing replaces these pods, which do not trust the new anchors; replace them, then"
                                + " run rotateTrustAnchors() again, which goes on:" + Rotation.named(left));
            }
            return true;
        }

        private boolean swap(TrustAnchors both) {
            rotation.install(both, fresh.issuer());
            rotation.reloadIssuer();
            return true;
        }

        private boolean renew() {
            Instant swapped = record.since().orElseThrow();
            rotation.cluster().cancellation().sleep(Rotation.TICK, RotationStep.RENEWED.toString());
            Predicate<LiveObject> old = pod -> !pod.created().isAfter(swapped);
            left = options.renewal() == LeafRenewal.RESTART
                    ? rotation.workloads().replaced(old)
                    : rotation.workloads().stale(old);
            Instant renewed = swapped.plus(options.leafLifetime());
            if (left.isEmpty() || !spec.clock().instant().isBefore(renewed)) {
                return true;
            }
            resumeAfter = Optional.of(renewed);
            run.waiting(left.size() + " pods have certificates of the old issuer until " + renewed + ":"
                    + Rotation.named(left));
            return false;
        }

        private boolean drop() {
            rotation.install(fresh.anchors(), fresh.issuer());
            return true;
        }

        private boolean forget() {
            left = rotation.withoutAnchors(fresh.anchors());
            rotation.tellLeft("trust the old anchors as long as they run", left);
            return true;
        }
    }
}
