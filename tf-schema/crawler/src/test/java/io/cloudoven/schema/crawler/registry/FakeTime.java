package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.crawler.registry.http.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that only waiting moves on, at once. */
final class FakeTime implements Time {
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private Instant now = Instant.now();

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration duration) {
        waits.add(duration);
        now = now.plus(duration);
    }

    List<Duration> waits() {
        return waits;
    }
}
