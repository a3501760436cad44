package io.cloudoven.arm.delivery;

import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpHeaders;
import com.azure.core.http.policy.RequestRetryCondition;
import com.azure.core.http.policy.RetryStrategy;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often to ask again, and how long to wait before. Azure's {@code Retry-After} goes before our own pauses; one that
 * is longer than the longest pause ends it.
 *
 * @param retries of one request
 * @param first the first pause; each further one is twice as long
 * @param longest the longest pause
 * @param poll how often to look after something that takes time, where Azure says nothing else
 */
record Patience(int retries, Duration first, Duration longest, Duration poll) implements RetryStrategy {

    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    @Override
    public int getMaxRetries() {
        return retries;
    }

    @Override
    public Duration calculateRetryDelay(int attempts) {
        Duration delay = first.multipliedBy(1L << Math.min(attempts, 16));
        return delay.compareTo(longest) > 0 ? longest : delay;
    }

    @Override
    public boolean shouldRetryCondition(RequestRetryCondition condition) {
        if (condition.getResponse() == null
                || !PASSING.contains(condition.getResponse().getStatusCode())) {
            return false; // without an answer, Connection asks again
        }
        Duration asked = retryAfter(condition.getResponse().getHeaders());
        return asked == null || asked.compareTo(longest) <= 0;
    }

    /** What Azure asks for before the next look at something. */
    Duration untilNextLook(HttpHeaders headers) {
        Duration asked = retryAfter(headers);
        return asked == null ? poll : asked.compareTo(longest) > 0 ? longest : asked;
    }

    /**
     * Waits.
     *
     * @throws DeliveryException if the thread is interrupted, whose flag stays set
     */
    static void pause(Duration time, String what) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(what);
        }
    }

    static DeliveryException interrupted(String what) {
        Thread.currentThread().interrupt();
        return new DeliveryException(what + ": the waiting thread was interrupted; in Azure it goes on, and attach(...)"
                + " waits for it again");
    }

    private static @Nullable Duration retryAfter(HttpHeaders headers) {
        String asked = headers.getValue(HttpHeaderName.RETRY_AFTER);
        if (asked == null) {
            return null;
        }
        try {
            return Duration.ofSeconds(Long.parseLong(asked.strip()));
        } catch (NumberFormatException e) {
            return until(asked);
        }
    }

    private static @Nullable Duration until(String date) {
        try {
            Instant then = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(Instant.now(), then);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return null; // neither of the two forms that the header has
        }
    }
}
