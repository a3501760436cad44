package io.cloudoven.mesh.rotate;

import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.identity.TrustAnchors;
import io.cloudoven.mesh.install.MeshSpec;
import io.cloudoven.mesh.trust.MeshedPods;
import io.cloudoven.mesh.trust.PodAnchors;
import io.cloudoven.mesh.trust.RotationRecord;
import io.cloudoven.mesh.trust.RotationStep;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far a rotation of trust anchors is. Immutable.
 *
 * @param reached the last step done
 * @param since when that was, by the API server's clock
 * @param stale the pods that are to be replaced before the rotation is done with its next step, such as {@code Pod shop/web-0}
 */
public record RotationStatus(
        TrustAnchors from, TrustAnchors to, RotationStep reached, Instant begun, Instant since, List<String> stale) {

    /** Takes a copy. */
    public RotationStatus {
        stale = List.copyOf(stale);
    }

    static RotationStatus of(RotationRecord record, MeshSpec spec, Cluster cluster) {
        Instant since = record.since().orElse(record.begun());
        return new RotationStatus(
                record.old(),
                record.fresh().anchors(),
                record.step(),
                record.begun(),
                since,
                MeshedPods.on(cluster).stream()
                        .filter(stale(record, since, PodAnchors.on(cluster, spec.namespace())))
                        .map(LiveObject::toString)
                        .toList());
    }

    private static Predicate<LiveObject> stale(RotationRecord record, Instant since, PodAnchors anchors) {
        return switch (record.step()) {
            case BEGUN, BUNDLED -> pod -> !anchors.are(record.both(), pod);
            case SWAPPED -> pod -> !pod.created().isAfter(since);
            case TRUSTED -> pod -> false;
            case RENEWED, DROPPED, DONE -> pod -> !anchors.are(record.fresh().anchors(), pod);
        };
    }

    @Override
    public String toString() {
        return "rotation from " + from + " to " + to + ", begun " + begun + ": " + reached + " since " + since
                + stale.stream().map(pod -> "\n  - " + pod).collect(Collectors.joining());
    }
}
