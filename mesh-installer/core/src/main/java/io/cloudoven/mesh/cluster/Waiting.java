package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.MeshException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Waits for objects: until they do what they are for, or until they are gone.
 *
 * <p>Deployments, daemon sets and stateful sets are waited for until all of their pods are new and ready, definitions until
 * they are served, aggregated APIs until they answer.
 */
public final class Waiting {

    private static final long PAUSE = 250;
    private static final Duration NUDGED_AFTER = Duration.ofSeconds(3);

    private final Cluster cluster;
    private final Duration patience;

    private Waiting(Cluster cluster, Duration patience) {
        this.cluster = cluster;
        this.patience = patience;
    }

    /** Waits no longer than {@code patience}. */
    public static Waiting on(Cluster cluster, Duration patience) {
        return new Waiting(cluster, patience);
    }

    /**
     * Waits until objects are ready; those that need no waiting are passed over.
     *
     * @param ready is told each that is
     * @throws MeshException if they are not in time; names each and what it lacks
     */
    public void untilReady(Collection<ObjectRef> objects, Consumer<ObjectRef> ready) {
        Map<ObjectRef, String> pending = new LinkedHashMap<>();
        objects.stream()
                .filter(object -> Readiness.isWaitedFor(object.kind()))
                .forEach(object -> pending.put(object, "not looked at yet"));
        long end = System.nanoTime() + patience.toNanos();
        long nudge = System.nanoTime() + NUDGED_AFTER.toNanos();
        while (!pending.isEmpty()) {
            for (Iterator<Map.Entry<ObjectRef, String>> each =
                            pending.entrySet().iterator();
                    each.hasNext(); ) {
                Map.Entry<ObjectRef, String> entry = each.next();
                Optional<LiveObject> found = cluster.find(entry.getKey());
                Optional<String> missing =
                        found.map(Readiness::missing).orElse(Optional.of("it is not there any more"));
                if (System.nanoTime() > nudge
                        && found.filter(Readiness::isForgotten).isPresent()) {
                    cluster.nudge(entry.getKey());
                }
                missing.ifPresent(entry::setValue);
                if (missing.isEmpty()) {
                    each.remove();
                    ready.accept(entry.getKey());
                }
            }
            if (System.nanoTime() > nudge) {
                nudge = System.nanoTime() + NUDGED_AFTER.toNanos();
            }
            if (!pending.isEmpty()) {
                pause(end, () -> late(pending), "waiting for " + pending.keySet());
            }
        }
    }

    private MeshException late(Map<ObjectRef, String> pending) {
        return new MeshException("not ready within " + patience.toSeconds() + " s:"
                + pending.entrySet().stream()
                        .map(each -> "\n  - " + each.getKey() + ": " + each.getValue() + troubles(each.getKey()))
                        .collect(Collectors.joining())
                + "\nAll was applied: see to these, then run again: it continues");
    }

    private String troubles(ObjectRef workload) {
        if (workload.namespace().isEmpty()) {
            return "";
        }
        String prefix = workload.name() + "-";
        return cluster.find(workload).map(Readiness::obstacles).orElse("")
                + cluster.list("v1", "Pod", workload.namespace(), "").stream()
                        .filter(pod -> pod.ref().name().startsWith(prefix))
                        .map(PodState::trouble)
                        .flatMap(Optional::stream)
                        .map(trouble -> "; " + trouble)
                        .collect(Collectors.joining());
    }

    /**
     * Waits until objects are gone.
     *
     * @throws MeshException if they are not in time; names each
     */
    public void untilGone(Collection<ObjectRef> objects) {
        List<ObjectRef> pending = new ArrayList<>(objects);
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            pending.removeIf(object -> cluster.find(object).isEmpty());
            if (pending.isEmpty()) {
                return;
            }
            pause(
                    end,
                    () -> new MeshException("still there after " + patience.toSeconds() + " s, though deleted:"
                            + pending.stream()
                                    .map(object -> "\n  - " + object
                                            + cluster.find(object)
                                                    .map(Readiness::obstacles)
                                                    .orElse(""))
                                    .collect(Collectors.joining())
                            + "\nLook at their finalizers, then run again: it continues"),
                    "waiting for the end of " + pending);
        }
    }

    private void pause(long end, Supplier<MeshException> late, String doing) {
        if (System.nanoTime() > end) {
            throw late.get();
        }
        cluster.cancellation().sleep(PAUSE, doing);
    }
}
