package io.cloudoven.mesh.cluster;

import java.util.function.BooleanSupplier;

/**
 * A wish to stop: given to whoever works, and called from another thread.
 *
 * <p>Work stops before its next request to the cluster; so it does where its thread is interrupted. What was applied until
 * then stays, and running again continues. Thread-safe.
 */
public final class Cancellation {

    private final BooleanSupplier asked;
    private volatile boolean wished;

    /** Stops when {@link #cancel()} says so. */
    public Cancellation() {
        this(() -> false);
    }

    private Cancellation(BooleanSupplier asked) {
        this.asked = asked;
    }

    /** Stops also when this says so, which is asked often and by any thread. */
    public static Cancellation when(BooleanSupplier asked) {
        return new Cancellation(asked);
    }

    /** Stops whoever was given this. */
    public void cancel() {
        wished = true;
    }

    /** Whether to stop. */
    public boolean isCancelled() {
        return wished || asked.getAsBoolean() || Thread.currentThread().isInterrupted();
    }

    /**
     * Goes on only if nobody wished to stop.
     *
     * @throws CancelledException if somebody did
     */
    public void check(String doing) {
        if (isCancelled()) {
            throw new CancelledException(doing);
        }
    }

    /**
     * Waits, and wakes up early to stop.
     *
     * @throws CancelledException if somebody wished to
     */
    public void sleep(long milliseconds, String doing) {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        for (long left = milliseconds; left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            check(doing);
            try {
                Thread.sleep(Math.min(left, 50));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        check(doing);
    }
}
