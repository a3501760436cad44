package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.MeshException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How workloads are changed and restarted. Immutable.
 *
 * @param atATime how many are changed, or roll, at the same time; 10 unless set
 * @param timeout how long the pods of one may take to be ready; 10 minutes unless set
 * @param progress told of each step, from several threads, one after another
 * @param cancelled asked before each step, from several threads; interrupting the calling thread has the same effect
 */
public record InjectorOptions(
        int atATime, Duration timeout, Consumer<RestartProgress> progress, BooleanSupplier cancelled) {
    static final InjectorOptions DEFAULT = new InjectorOptions(10, Duration.ofMinutes(10), progress -> {}, () -> false);

    /** Refuses what cannot be. */
    public InjectorOptions {
        if (atATime < 1 || timeout.isNegative() || timeout.isZero()) {
            throw new MeshException(
                    "workloads roll at least 1 at a time, for more than no time; not " + atATime + " for " + timeout);
        }
    }

    public InjectorOptions atATime(int most) {
        return new InjectorOptions(most, timeout, progress, cancelled);
    }

    public InjectorOptions timeout(Duration limit) {
        return new InjectorOptions(atATime, limit, progress, cancelled);
    }

    public InjectorOptions progress(Consumer<RestartProgress> listener) {
        return new InjectorOptions(atATime, timeout, listener, cancelled);
    }

    public InjectorOptions cancelledWhen(BooleanSupplier asked) {
        return new InjectorOptions(atATime, timeout, progress, asked);
    }
}
