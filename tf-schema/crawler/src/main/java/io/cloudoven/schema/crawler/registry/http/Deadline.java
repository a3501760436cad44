package io.cloudoven.schema.crawler.registry.http;

import java.time.Duration;
import java.time.Instant;

/**
 * When an operation has to be over, all its attempts and waits included.
 *
 * @param at the last moment
 * @param total how long the operation may take
 */
record Deadline(Instant at, Duration total) {

    static Deadline in(Duration total, Time time) {
        return new Deadline(time.now().plus(total), total);
    }

    Duration remaining(Time time) {
        return Duration.between(time.now(), at);
    }
}
