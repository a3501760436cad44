package io.cloudoven.schema.crawler.registry.http;

import java.time.Duration;
import java.time.Instant;

/** The clock that waits between attempts go by, and the waiting itself; tests put another in its place. */
public interface Time {

    /** The present. */
    Instant now();

    /** Waits that long. */
    void sleep(Duration duration) throws InterruptedException;

    /** The machine's time. */
    static Time system() {
        return new Time() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                Thread.sleep(duration.toMillis());
            }
        };
    }
}
