package io.cloudoven.schema.crawler.registry.http;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Tries again what may yet succeed, with growing waits of random length, within bounds. */
final class Attempts {

    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_ASKED = Duration.ofMinutes(2);
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

    private final HttpOptions options;

    Attempts(HttpOptions options) {
        this.options = options;
    }

    /** One try. */
    interface Attempt<T> {
        T make() throws IOException;
    }

    /** Whether a status may be another one next time. */
    static boolean passes(int status) {
        return PASSING.contains(status);
    }

    <T> T make(URI uri, Deadline deadline, Attempt<T> attempt) {
        for (int count = 1; ; count++) {
            try {
                return attempt.make();
            } catch (SSLHandshakeException | SSLPeerUnverifiedException e) {
                throw failed(
                        uri,
                        "its certificate is not trusted (" + reason(e)
                                + "); check the address, or give the JVM the certificate of your organisation",
                        1,
                        e);
            } catch (Exchange.GivenUp e) {
                throw failed(uri, reason(e), count, e);
            } catch (IOException e) {
                if (count >= options.attempts()) {
                    throw failed(uri, reason(e) + "; check the connection and try again later", count, e);
                }
                pause(uri, wait(count, e), deadline, count, e);
            }
        }
    }

    private void pause(URI uri, Duration wait, Deadline deadline, int count, IOException cause) {
        if (wait.compareTo(deadline.remaining(options.time())) >= 0) {
            throw failed(
                    uri,
                    reason(cause) + "; the next attempt in " + wait.toSeconds() + " s would come after the "
                            + deadline.total().toSeconds() + " s it may take in all, try again later",
                    count,
                    cause);
        }
        try {
            options.time().sleep(wait);
        } catch (InterruptedException e) {
            throw Exchange.cancelled(e);
        }
    }

    private static Duration wait(int count, IOException cause) throws CrawlException {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(count - 1, 10));
        Duration most = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        Duration random =
                Duration.ofMillis(ThreadLocalRandom.current().nextLong(most.toMillis() / 2, most.toMillis() + 1));
        Optional<Duration> asked = cause instanceof Busy busy ? busy.wait : Optional.empty();
        return asked.filter(wait -> wait.compareTo(random) > 0).orElse(random);
    }

    private static CrawlException failed(URI uri, String reason, int count, IOException cause) {
        String times = count == 1 ? "" : " after " + count + " attempts";
        return new CrawlException(Shown.address(uri) + ": failed" + times + ": " + reason, cause);
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return Shown.bare(message == null ? e.getClass().getSimpleName() : message);
    }

    /** A status that may be another one next time. */
    static final class Busy extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Optional<Duration> wait;

        Busy(int status, Optional<Duration> wait) throws IOException {
            super("answered " + status);
            this.wait = wait;
            if (wait.isPresent() && wait.get().compareTo(LONGEST_ASKED) > 0) {
                throw new Exchange.GivenUp(
                        "answered " + status + " and asks to wait " + wait.get().toSeconds() + " s, which is more than "
                                + LONGEST_ASKED.toSeconds() + " s; try again then");
            }
        }
    }
}
