package io.cloudoven.mesh.check;

import java.time.Duration;

/** Lets time pass between attempts: {@link Thread#sleep(long)}, unless a test knows better. */
@FunctionalInterface
public interface Sleeper {

    /**
     * Returns after a while.
     *
     * @throws InterruptedException if the run is cancelled
     */
    void sleep(Duration pause) throws InterruptedException;
}
