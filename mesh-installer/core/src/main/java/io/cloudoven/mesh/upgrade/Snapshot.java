package io.cloudoven.mesh.upgrade;

import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.KeptRecord;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.release.Manifest;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What we had applied, read back from the cluster: of each object the fields that are ours, which is what was rendered.
 *
 * @param applied all that is ours
 * @param others objects of others that the upgrade writes in, by {@link ObjectRef#toString()}
 */
record Snapshot(List<Manifest> applied, List<String> others) {

    private static final String APPLIED = "applied";
    private static final String OTHERS = "others";

    /** Takes copies. */
    Snapshot {
        applied = List.copyOf(applied);
        others = List.copyOf(others);
    }

    /** What there is. */
    static Snapshot of(Cluster cluster) {
        List<Manifest> applied = new ArrayList<>();
        for (LiveObject object : cluster.owned()) {
            ObjectRef ref = object.refAppliedBy(Cluster.FIELD_MANAGER);
            cluster.find(ref)
                    .or(() -> cluster.find(object.ref()))
                    .flatMap(live -> live.appliedBy(Cluster.FIELD_MANAGER))
                    .map(Snapshot::manifest)
                    .ifPresent(applied::add);
        }
        return new Snapshot(applied, List.of());
    }

    /** The same, for an upgrade that is going to write in these objects too. */
    Snapshot before(Cluster cluster, Collection<ObjectRef> touched) {
        TreeSet<String> all = new TreeSet<>(others);
        touched.stream()
                .filter(object -> !has(object))
                .filter(object -> cluster.find(object)
                        .filter(live -> !live.isAppliedBy(Cluster.FIELD_MANAGER))
                        .isPresent())
                .map(ObjectRef::toString)
                .forEach(all::add);
        return new Snapshot(applied, List.copyOf(all));
    }

    /** Whether an object is part of it, in whatever version. */
    boolean has(ObjectRef object) {
        return applied.stream().map(ObjectRef::of).anyMatch(object::isSame);
    }

    /** The one that an upgrade which did not end had made. */
    static Optional<Snapshot> in(KeptRecord record) {
        return record.read()
                .map(content -> new Snapshot(
                        KubernetesYaml.asList(content.get(APPLIED)).stream()
                                .map(KubernetesYaml::asMap)
                                .map(Snapshot::manifest)
                                .toList(),
                        KubernetesYaml.asList(content.get(OTHERS)).stream()
                                .map(String::valueOf)
                                .toList()));
    }

    void keepIn(KeptRecord record) {
        record.write(Map.of(APPLIED, applied.stream().map(Manifest::body).toList(), OTHERS, others));
    }

    private static Manifest manifest(Map<String, Object> body) {
        Map<String, Object> metadata = KubernetesYaml.asMap(body.get("metadata"));
        return new Manifest(
                String.valueOf(body.get("apiVersion")),
                String.valueOf(body.get("kind")),
                Optional.ofNullable(metadata.get("namespace")).map(String::valueOf),
                String.valueOf(metadata.get("name")),
                body);
    }
}
