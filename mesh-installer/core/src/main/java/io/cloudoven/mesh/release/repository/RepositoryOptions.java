package io.cloudoven.mesh.release.repository;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How a repository is asked. By default without credentials, with the JVM's trust, at most four times, at most two minutes
 * for each download, and with the cache {@code ~/.cache/cloudoven/charts}.
 *
 * <p>Immutable. Credentials show in no message; {@link #toString()} tells only whether there are any.
 */
public final class RepositoryOptions {

    private final @Nullable String authorization;
    private final @Nullable SSLContext sslContext;
    private final int attempts;
    private final Duration timeout;
    private final Path cache;

    private RepositoryOptions(
            @Nullable String authorization,
            @Nullable SSLContext sslContext,
            int attempts,
            Duration timeout,
            Path cache) {
        this.authorization = authorization;
        this.sslContext = sslContext;
        this.attempts = attempts;
        this.timeout = timeout;
        this.cache = cache;
    }

    /** The defaults. */
    public static RepositoryOptions standard() {
        return new RepositoryOptions(
                null,
                null,
                4,
                Duration.ofMinutes(2),
                Path.of(System.getProperty("user.home"), ".cache", "cloudoven", "charts"));
    }

    /** With a name and a password, which are sent to the repository's own host only. */
    public RepositoryOptions basic(String user, String password) {
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new RepositoryOptions("Basic " + pair, sslContext, attempts, timeout, cache);
    }

    /** With a token, which is sent to the repository's own host only. */
    public RepositoryOptions bearer(String token) {
        return new RepositoryOptions("Bearer " + token, sslContext, attempts, timeout, cache);
    }

    /** With certificates of one's own to trust. */
    public RepositoryOptions sslContext(SSLContext to) {
        return new RepositoryOptions(authorization, to, attempts, timeout, cache);
    }

    /** How often to try what may yet succeed. */
    public RepositoryOptions attempts(int to) {
        return new RepositoryOptions(authorization, sslContext, to, timeout, cache);
    }

    /** How long one download may take, all attempts and waits included. */
    public RepositoryOptions timeout(Duration to) {
        return new RepositoryOptions(authorization, sslContext, attempts, to, cache);
    }

    /** Where charts are kept; the folder may be missing yet. */
    public RepositoryOptions cache(Path to) {
        return new RepositoryOptions(authorization, sslContext, attempts, timeout, to);
    }

    Optional<SSLContext> sslContext() {
        return Optional.ofNullable(sslContext);
    }

    int attempts() {
        return attempts;
    }

    Duration timeout() {
        return timeout;
    }

    Path cache() {
        return cache;
    }

    void authorize(HttpRequest.Builder request) {
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
    }

    @Override
    public String toString() {
        return (authorization == null ? "without" : "with") + " credentials, cache " + cache;
    }
}
