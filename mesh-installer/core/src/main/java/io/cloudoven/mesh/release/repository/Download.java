package io.cloudoven.mesh.release.repository;

import io.cloudoven.mesh.MeshException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Downloads into files, within a time and a size: tries again what may yet succeed, goes on where it broke off, and sends
 * credentials to the repository's own host only.
 */
final class Download {

    private static final int REDIRECTS = 5;

    private final URI repository;
    private final RepositoryOptions options;
    private final HttpClient client;

    Download(URI repository, RepositoryOptions options) {
        this.repository = repository;
        this.options = options;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(20));
        options.sslContext().ifPresent(builder::sslContext);
        this.client = builder.build();
    }

    /**
     * Fills a file, which may hold the beginning already.
     *
     * @param largest the most bytes to take
     * @throws MeshException if the server refuses or fails
     */
    void into(Path file, URI uri, long largest) {
        Instant end = Instant.now().plus(options.timeout());
        for (int attempt = 1; ; attempt++) {
            try {
                attempt(file, uri, largest, end);
                return;
            } catch (Refused e) {
                throw failed(uri, attempt, e);
            } catch (IOException e) {
                Duration wait = Waits.before(attempt, e);
                if (attempt >= options.attempts() || Instant.now().plus(wait).isAfter(end)) {
                    throw failed(uri, attempt, e);
                }
                sleep(wait);
            }
        }
    }

    private void attempt(Path file, URI uri, long largest, Instant end) throws IOException {
        URI at = uri;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            HttpResponse<Void> response = exchange(file, at, largest, end);
            int status = response.statusCode();
            if (status == 200 || status == 206) {
                return;
            }
            if (status == 416) {
                Files.deleteIfExists(file);
                throw new IOException("the server no longer has what was begun");
            }
            Optional<String> location = response.headers().firstValue("Location");
            if (status / 100 != 3 || location.isEmpty()) {
                throw Waits.passes(status)
                        ? new Waits.Busy(status, response.headers().firstValue("Retry-After"))
                        : new Refused("answered " + status + advice(status));
            }
            at = at.resolve(location.get());
        }
        throw new Refused("redirects more than " + REDIRECTS + " times; check the address");
    }

    private HttpResponse<Void> exchange(Path file, URI uri, long largest, Instant end) throws IOException {
        Origin.check(uri);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
        long begun = Files.exists(file) ? Files.size(file) : 0;
        if (begun > 0) {
            request.header("Range", "bytes=" + begun + "-");
        }
        if (Origin.of(uri).equals(Origin.of(repository))) {
            options.authorize(request);
        }
        return await(client.sendAsync(request.build(), info -> sink(file, info.statusCode(), largest)), end);
    }

    private static HttpResponse.BodySubscriber<Void> sink(Path file, int status, long largest) {
        if (status != 200 && status != 206) {
            return BodySubscribers.replacing(null);
        }
        try {
            OutputStream out = status == 206
                    ? Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    : Files.newOutputStream(file);
            return new LimitedBody(out, largest - (status == 206 ? Files.size(file) : 0));
        } catch (IOException e) {
            return LimitedBody.failed(e);
        }
    }

    private static HttpResponse<Void> await(CompletableFuture<HttpResponse<Void>> answer, Instant end)
            throws IOException {
        try {
            long left = Duration.between(Instant.now(), end).toMillis();
            return answer.get(Math.max(1, left), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Refused("took longer than it may; try again, or allow more time");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
        } catch (InterruptedException e) {
            throw cancelled(e);
        } finally {
            answer.cancel(true); // ends the connection; no effect on an answer that is complete
        }
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            throw cancelled(e);
        }
    }

    private static CancellationException cancelled(InterruptedException cause) {
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException("interrupted");
        cancelled.initCause(cause);
        return cancelled;
    }

    private static String advice(int status) {
        return switch (status) {
            case 401, 403 -> "; give credentials that may read the repository";
            case 404, 410 -> "; check the address of the repository and the version";
            default -> "; ask its operator";
        };
    }

    private static MeshException failed(URI uri, int attempts, IOException e) {
        String times = attempts == 1 ? "" : " after " + attempts + " attempts";
        String advice = e instanceof Refused ? "" : "; check the connection and try again later";
        return new MeshException(
                Origin.shown(uri) + ": downloading failed" + times + ": " + e.getMessage() + advice, e);
    }

    /** What another attempt would not help. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }
}
