package io.cloudoven.pipelines.devops;

import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How Azure DevOps is asked. Immutable: each method gives other options.
 *
 * <p>Unless told otherwise: the JVM's trusted certificates, 30 s for an answer, 5 attempts with waits from 1 s on that
 * double up to 30 s, at most 2 minutes of what {@code Retry-After} asks for.
 */
public final class AzureDevOpsOptions {
    private final @Nullable SSLContext sslContext;
    private final Duration timeout;
    private final int attempts;
    private final Waiting waiting;

    private AzureDevOpsOptions(@Nullable SSLContext sslContext, Duration timeout, int attempts, Waiting waiting) {
        this.sslContext = sslContext;
        this.timeout = timeout;
        this.attempts = attempts;
        this.waiting = waiting;
    }

    /** The options that hold unless told otherwise. */
    public static AzureDevOpsOptions defaults() {
        return new AzureDevOpsOptions(null, Duration.ofSeconds(30), 5, time -> Thread.sleep(time.toMillis()));
    }

    /** Which certificates to trust; for a server of your own. */
    public AzureDevOpsOptions sslContext(SSLContext context) {
        return new AzureDevOpsOptions(context, timeout, attempts, waiting);
    }

    /** How long an answer may take. */
    public AzureDevOpsOptions timeout(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException(limit + " is no time to wait; it is more than zero");
        }
        return new AzureDevOpsOptions(sslContext, limit, attempts, waiting);
    }

    /** How often one thing is asked for at most, from 1 on. */
    public AzureDevOpsOptions attempts(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(count + " is too few; it is 1 or more");
        }
        return new AzureDevOpsOptions(sslContext, timeout, count, waiting);
    }

    AzureDevOpsOptions waiting(Waiting how) {
        return new AzureDevOpsOptions(sslContext, timeout, attempts, how);
    }

    Optional<SSLContext> sslContext() {
        return Optional.ofNullable(sslContext);
    }

    Duration timeout() {
        return timeout;
    }

    int attempts() {
        return attempts;
    }

    Waiting waiting() {
        return waiting;
    }

    interface Waiting {
        void wait(Duration time) throws InterruptedException;
    }
}
