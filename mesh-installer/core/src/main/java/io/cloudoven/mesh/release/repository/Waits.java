package io.cloudoven.mesh.release.repository;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before the next attempt: as the server asks, or about twice as long each time. */
final class Waits {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final long FIRST_MILLIS = 400;
    private static final long LONGEST_MILLIS = 30_000;

    private Waits() {}

    /** Whether a status may be another one next time. */
    static boolean passes(int status) {
        return PASSING.contains(status);
    }

    static Duration before(int nextAttempt, IOException failure) {
        long most = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(nextAttempt, 8));
        Duration random = Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most));
        Duration asked = failure instanceof Busy busy ? busy.asked : Duration.ZERO;
        return asked.compareTo(random) > 0 ? asked : random;
    }

    /** A status that may be another one next time. */
    static final class Busy extends IOException {
        private static final long serialVersionUID = 1L;

        private final Duration asked;

        Busy(int status, Optional<String> retryAfter) {
            super("answered " + status);
            this.asked = retryAfter.map(Busy::duration).orElse(Duration.ZERO);
        }

        /** In seconds or a date; what is neither asks for nothing. */
        private static Duration duration(String header) {
            String text = header.strip();
            if (text.matches("[0-9]{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(text));
            }
            try {
                return Duration.between(
                        java.time.Instant.now(),
                        ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant());
            } catch (DateTimeException e) {
                return Duration.ZERO;
            }
        }
    }
}
