package io.cloudoven.schema.crawler.registry.http;

import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How servers are asked. Immutable: each method returns other options.
 *
 * <p>Unless told otherwise: no tokens, the JVM's trusted certificates, 10 s to connect, 30 s without a byte, 5 attempts
 * with waits from 0.5 s on that double up to 30 s, at most 2 minutes of what a server's {@code Retry-After} asks for, 4
 * downloads at once and 30 minutes for each operation.
 */
public final class HttpOptions {

    private final Credentials credentials;
    private final @Nullable SSLContext sslContext;
    private final Duration connectTimeout;
    private final Duration idleTimeout;
    private final Duration operationTimeout;
    private final int attempts;
    private final int parallelDownloads;
    private final Time time;

    private HttpOptions(
            Credentials credentials,
            @Nullable SSLContext sslContext,
            Duration connectTimeout,
            Duration idleTimeout,
            Duration operationTimeout,
            int attempts,
            int parallelDownloads,
            Time time) {
        this.credentials = credentials;
        this.sslContext = sslContext;
        this.connectTimeout = connectTimeout;
        this.idleTimeout = idleTimeout;
        this.operationTimeout = operationTimeout;
        this.attempts = attempts;
        this.parallelDownloads = parallelDownloads;
        this.time = time;
    }

    /** The options that hold unless told otherwise. */
    public static HttpOptions defaults() {
        return new HttpOptions(
                Credentials.none(),
                null,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofMinutes(30),
                5,
                4,
                Time.system());
    }

    /** The tokens to send. */
    public HttpOptions credentials(Credentials to) {
        return new HttpOptions(
                to, sslContext, connectTimeout, idleTimeout, operationTimeout, attempts, parallelDownloads, time);
    }

    /** Which certificates to trust. */
    public HttpOptions sslContext(SSLContext to) {
        return new HttpOptions(
                credentials, to, connectTimeout, idleTimeout, operationTimeout, attempts, parallelDownloads, time);
    }

    /** How long a connection may take to come about. */
    public HttpOptions connectTimeout(Duration to) {
        return new HttpOptions(
                credentials,
                sslContext,
                positive(to),
                idleTimeout,
                operationTimeout,
                attempts,
                parallelDownloads,
                time);
    }

    /** How long a server may send nothing. */
    public HttpOptions idleTimeout(Duration to) {
        return new HttpOptions(
                credentials,
                sslContext,
                connectTimeout,
                positive(to),
                operationTimeout,
                attempts,
                parallelDownloads,
                time);
    }

    /** How long one answer or download may take, all attempts and waits included. */
    public HttpOptions operationTimeout(Duration to) {
        return new HttpOptions(
                credentials, sslContext, connectTimeout, idleTimeout, positive(to), attempts, parallelDownloads, time);
    }

    /** How often one thing is asked for at most, from 1 on. */
    public HttpOptions attempts(int to) {
        return new HttpOptions(
                credentials,
                sslContext,
                connectTimeout,
                idleTimeout,
                operationTimeout,
                positive(to),
                parallelDownloads,
                time);
    }

    /** How many downloads may run at once, from 1 on; more wait for their turn. */
    public HttpOptions parallelDownloads(int to) {
        return new HttpOptions(
                credentials, sslContext, connectTimeout, idleTimeout, operationTimeout, attempts, positive(to), time);
    }

    /** Another clock. */
    public HttpOptions time(Time to) {
        return new HttpOptions(
                credentials,
                sslContext,
                connectTimeout,
                idleTimeout,
                operationTimeout,
                attempts,
                parallelDownloads,
                to);
    }

    Credentials credentials() {
        return credentials;
    }

    Optional<SSLContext> sslContext() {
        return Optional.ofNullable(sslContext);
    }

    Duration connectTimeout() {
        return connectTimeout;
    }

    Duration idleTimeout() {
        return idleTimeout;
    }

    int attempts() {
        return attempts;
    }

    int parallelDownloads() {
        return parallelDownloads;
    }

    /** The clock. */
    public Time time() {
        return time;
    }

    Deadline deadline() {
        return Deadline.in(operationTimeout, time);
    }

    private static int positive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException(number + " is too few; it is 1 or more");
        }
        return number;
    }

    private static Duration positive(Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(duration + " is no time to wait; it is more than zero");
        }
        return duration;
    }
}
