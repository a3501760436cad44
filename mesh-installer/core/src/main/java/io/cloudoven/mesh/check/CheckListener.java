package io.cloudoven.mesh.check;

import java.time.Duration;

/** Hears of checks while they run, in the thread that runs them. What it throws ends the run. */
@FunctionalInterface
public interface CheckListener {

    /** A check has ended; those that are not run are not told of. */
    void finished(CheckResult result);

    /**
     * A check has failed for now and is tried again after a pause.
     *
     * @param left how much longer failures are waited out
     */
    default void retrying(Check check, String text, Duration left) {}
}
