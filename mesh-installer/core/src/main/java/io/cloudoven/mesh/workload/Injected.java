package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.inject.InjectionChange;
import java.util.List;
import java.util.stream.Collectors;

/** An injection that was written down on the cluster, or undone there: what it came to, and the restart that it needs. */
public final class Injected {
    private final List<InjectionChange> changes;
    private final List<Restarts.Target> targets;
    private final Restarts restarts;

    Injected(List<InjectionChange> changes, List<Restarts.Target> targets, Restarts restarts) {
        this.changes = List.copyOf(changes);
        this.targets = List.copyOf(targets);
        this.restarts = restarts;
    }

    /** What became of each object: namespaces first, then workloads, then Services. */
    public List<InjectionChange> changes() {
        return changes;
    }

    /** Those that were changed. */
    public List<InjectionChange> changed() {
        return of(InjectionChange.Outcome.CHANGED);
    }

    /** Those that were left as they are for a reason, such as pods on the network of their host. */
    public List<InjectionChange> skipped() {
        return of(InjectionChange.Outcome.SKIPPED);
    }

    private List<InjectionChange> of(InjectionChange.Outcome outcome) {
        return changes.stream().filter(change -> change.outcome() == outcome).toList();
    }

    /** One line for each object. */
    public String report() {
        return changes.stream().map(change -> change + "\n").collect(Collectors.joining());
    }

    /**
     * Waits until the pods of all that was not skipped are as they shall be, with or without a proxy and ready, and
     * replaces those that Kubernetes does not replace by itself. What is right already is left alone.
     *
     * @throws RestartException when pods do not become ready, or come up without the proxy that they should have
     */
    public RestartReport restart() {
        return restarts.run(targets);
    }
}
