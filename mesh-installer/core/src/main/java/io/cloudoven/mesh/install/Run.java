package io.cloudoven.mesh.install;

import io.cloudoven.mesh.cluster.Change;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.Conflicts;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.cluster.Waiting;
import io.cloudoven.mesh.release.Manifest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One piece of work on a cluster, step by step, which notes what it did and tells it. For one thread. */
public final class Run {

    private final Cluster cluster;
    private final Progress progress;
    private final Duration patience;
    private final List<Applied> done = new ArrayList<>();
    private String step = "";

    /** One that waits so long for the pods of each step. */
    public Run(Cluster cluster, Progress progress, Duration patience) {
        this.cluster = cluster;
        this.progress = progress;
        this.patience = patience;
    }

    /** Where it works. */
    public Cluster cluster() {
        return cluster;
    }

    /** How long it waits for the pods of each step. */
    public Duration patience() {
        return patience;
    }

    /** What it did until now. */
    public List<Applied> done() {
        return List.copyOf(done);
    }

    /** Begins another step. */
    public void step(String name) {
        step = name;
        tell(Progress.Kind.STEP, null, "begins");
    }

    /** Applies an object. */
    public void apply(Manifest manifest, Conflicts conflicts) {
        note(ObjectRef.of(manifest), cluster.apply(manifest, conflicts));
    }

    /** Deletes an object, if it is there. */
    public void delete(ObjectRef object) {
        if (cluster.delete(object)) {
            note(object, Change.DELETED);
        }
    }

    /** Takes back what was applied of an object that others keep. */
    public void release(ObjectRef object) {
        cluster.release(object);
        note(object, Change.CHANGED);
    }

    /** Waits until objects are ready. */
    public void awaitReady(Collection<ObjectRef> objects) {
        tell(Progress.Kind.WAITING, null, "waiting until all is ready");
        Waiting.on(cluster, patience)
                .untilReady(objects, object -> tell(Progress.Kind.READY, object, object + " is ready"));
    }

    /** Waits until objects are gone. */
    public void awaitGone(Collection<ObjectRef> objects) {
        if (!objects.isEmpty()) {
            tell(Progress.Kind.WAITING, null, "waiting until all is gone");
            Waiting.on(cluster, patience).untilGone(objects);
        }
    }

    /** Tells what is waited for. */
    public void waiting(String what) {
        tell(Progress.Kind.WAITING, null, what);
    }

    /** Tells what has come about. */
    public void ready(String what) {
        tell(Progress.Kind.READY, null, what);
    }

    private void note(ObjectRef object, Change change) {
        Applied applied = new Applied(object, change);
        done.add(applied);
        tell(Progress.Kind.OBJECT, object, applied.toString());
    }

    private void tell(Progress.Kind kind, @Nullable ObjectRef object, String text) {
        progress.report(new Progress.Event(kind, step, Optional.ofNullable(object), text));
    }
}
