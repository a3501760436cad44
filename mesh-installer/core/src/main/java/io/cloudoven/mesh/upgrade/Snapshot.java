package io.cloudoven.mesh.upgrade;

import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.Conflicts;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.install.Run;
import io.cloudoven.mesh.release.Manifest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What we had applied, read back from the cluster: of each object the fields that are ours, which is what was rendered.
 *
 * @param absent objects that were not there
 */
record Snapshot(List<Manifest> applied, List<ObjectRef> absent) {

    static Snapshot of(Cluster cluster, Collection<ObjectRef> objects) {
        List<Manifest> applied = new ArrayList<>();
        List<ObjectRef> absent = new ArrayList<>();
        for (ObjectRef object : objects) {
            cluster.find(object)
                    .ifPresentOrElse(
                            live -> live.appliedBy(Cluster.FIELD_MANAGER)
                                    .ifPresent(body -> applied.add(new Manifest(
                                            object.apiVersion(),
                                            object.kind(),
                                            object.namespace(),
                                            object.name(),
                                            body))),
                            () -> absent.add(object));
        }
        return new Snapshot(List.copyOf(applied), List.copyOf(absent));
    }

    /** Applies it again, deletes what was not there, and waits until all is healthy; definitions that are new stay. */
    void restore(Run run) {
        run.step("back to what was there");
        applied.forEach(object -> run.apply(object, Conflicts.TAKE_OVER));
        List<ObjectRef> added = absent.stream()
                .filter(object -> !object.kind().equals("CustomResourceDefinition"))
                .toList();
        added.forEach(run::delete);
        run.awaitGone(added);
        run.awaitReady(applied.stream().map(ObjectRef::of).toList());
    }
}
