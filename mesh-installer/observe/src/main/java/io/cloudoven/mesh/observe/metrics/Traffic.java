package io.cloudoven.mesh.observe.metrics;

import java.time.Duration;

/**
 * Requests that were answered within a window.
 *
 * @param successes how many were answered well
 * @param failures how many were not
 * @param secured how many of both came over mutual TLS
 * @param connections TCP connections that are open now
 */
public record Traffic(long successes, long failures, long secured, Latency latency, long connections, Duration window) {

    /** How many were answered, well or not. */
    public long requests() {
        return successes + failures;
    }

    /** The part that was answered well, from 0 to 1; 0 without traffic. */
    public double successRate() {
        return part(successes);
    }

    /** The part that came over mutual TLS, from 0 to 1; 0 without traffic. */
    public double securedRate() {
        return part(secured);
    }

    /** Requests a second, on average over the window. */
    public double requestsPerSecond() {
        return requests() / (window.toMillis() / 1000.0);
    }

    private double part(long count) {
        return requests() == 0 ? 0 : (double) count / requests();
    }
}
