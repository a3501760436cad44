package io.cloudoven.mesh.rotate;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.install.Run;
import io.cloudoven.mesh.trust.MeshedPods;
import io.cloudoven.mesh.workload.Kind;
import io.cloudoven.mesh.workload.RestartReport;
import io.cloudoven.mesh.workload.Restarted;
import io.cloudoven.mesh.workload.WorkloadName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** The workloads of the mesh, by their pods: those whose pods are to be replaced, and their replacing. */
final class MeshedWorkloads {

    private static final long PAUSE = 250;

    private final Run run;
    private final Function<Collection<WorkloadName>, RestartReport> restart;
    private final List<Restarted> restarted = new ArrayList<>();

    MeshedWorkloads(Run run, Function<Collection<WorkloadName>, RestartReport> restart) {
        this.run = run;
        this.restart = restart;
    }

    /** What became of all that were restarted until now. */
    List<Restarted> restarted() {
        return restarted;
    }

    /** The pods of the mesh that are stale in some way. */
    List<LiveObject> stale(Predicate<LiveObject> how) {
        return MeshedPods.on(run.cluster()).stream().filter(how).toList();
    }

    /**
     * Replaces stale pods, waits for their end, and gives back those that are left, which nothing replaces.
     *
     * @throws MeshException if some do not end in time
     */
    List<LiveObject> replaced(Predicate<LiveObject> stale) {
        restart(workloadsOf(stale(stale)));
        awaitEnd(stale);
        return stale(stale);
    }

    /** Pods talk to one another until they are gone. */
    private void awaitEnd(Predicate<LiveObject> stale) {
        long end = System.nanoTime() + run.patience().toNanos();
        while (true) {
            List<LiveObject> ending =
                    MeshedPods.ending(run.cluster()).stream().filter(stale).toList();
            if (ending.isEmpty()) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new MeshException("these pods were deleted and are still there after "
                        + run.patience().toSeconds()
                        + " s, and the mesh cannot go on without them; see what keeps them,"
                        + " then run this again, which goes on:" + Rotation.named(ending));
            }
            run.cluster().cancellation().sleep(PAUSE, "waiting for the end of " + ending.size() + " pods");
        }
    }

    private void restart(Collection<WorkloadName> workloads) {
        if (workloads.isEmpty()) {
            return;
        }
        run.waiting("restarting " + workloads.size() + " workloads of the mesh");
        List<Restarted> done = restart.apply(workloads).workloads();
        restarted.addAll(done);
        done.forEach(each -> run.ready(each.toString()));
    }

    /** The workloads that would replace pods, many of which have the same ReplicaSet; without those that nothing does. */
    private Set<WorkloadName> workloadsOf(List<LiveObject> pods) {
        Set<ObjectRef> controllers = new TreeSet<>();
        pods.forEach(pod -> controller(pod).ifPresent(controllers::add));
        Set<WorkloadName> workloads = new TreeSet<>();
        controllers.forEach(controller -> workload(controller).ifPresent(workloads::add));
        return workloads;
    }

    private Optional<WorkloadName> workload(ObjectRef controller) {
        Optional<ObjectRef> owner = controller.kind().equals("ReplicaSet")
                ? run.cluster().find(controller).flatMap(MeshedWorkloads::controller)
                : Optional.of(controller);
        return owner.flatMap(
                of -> kind(of).map(kind -> new WorkloadName(kind, of.namespace().orElseThrow(), of.name())));
    }

    private static Optional<ObjectRef> controller(LiveObject object) {
        return object.list("metadata", "ownerReferences").stream()
                .filter(owner -> Boolean.TRUE.equals(owner.get("controller")))
                .map(owner -> ref(owner, object.ref().namespace()))
                .findFirst();
    }

    private static ObjectRef ref(Map<String, Object> owner, Optional<String> namespace) {
        return new ObjectRef(
                String.valueOf(owner.get("apiVersion")),
                String.valueOf(owner.get("kind")),
                namespace,
                String.valueOf(owner.get("name")));
    }

    private static Optional<Kind> kind(ObjectRef owner) {
        for (Kind kind : Kind.values()) {
            if (kind.isRestartable() && kind.value().equals(owner.kind())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
