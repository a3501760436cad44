package io.cloudoven.schema.crawler.registry.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** One request and its answer, given up when nothing comes for too long; the JDK's client bounds only the head. */
final class Exchange {

    private final HttpOptions options;
    private final Deadline deadline;
    private volatile long lastActivity = System.nanoTime();

    Exchange(HttpOptions options, Deadline deadline) {
        this.options = options;
        this.deadline = deadline;
    }

    /** @throws CancellationException if this thread is interrupted */
    HttpResponse<Void> run(HttpClient client, HttpRequest request, Function<ResponseInfo, Body.Sink> sink)
            throws IOException {
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, info -> new Body(sink.apply(info), () -> lastActivity = System.nanoTime()));
        try {
            return await(answer);
        } catch (InterruptedException e) {
            throw cancelled(e);
        } finally {
            answer.cancel(true); // ends the connection; no effect on an answer that is complete
        }
    }

    static CancellationException cancelled(InterruptedException cause) {
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException("interrupted");
        cancelled.initCause(cause);
        return cancelled;
    }

    private HttpResponse<Void> await(CompletableFuture<HttpResponse<Void>> answer)
            throws IOException, InterruptedException {
        while (true) {
            Duration idle = options.idleTimeout().minusNanos(System.nanoTime() - lastActivity);
            Duration left = deadline.remaining(options.time());
            if (left.isNegative() || left.isZero()) {
                throw new OutOfTime("took longer than " + deadline.total().toSeconds() + " s in all");
            }
            if (idle.isNegative() || idle.isZero()) {
                throw new IOException(
                        "nothing came for " + options.idleTimeout().toMillis() + " ms");
            }
            try {
                return answer.get(Math.min(idle.toNanos(), left.toNanos()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                // The loop looks which of the two it was, or whether bytes came meanwhile.
            } catch (ExecutionException e) {
                throw failure(e);
            }
        }
    }

    /** What the client wraps again, where a sink or the client itself gave up. */
    private static IOException failure(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof GivenUp givenUp) {
                return givenUp;
            }
        }
        return cause instanceof IOException known ? known : new IOException(cause);
    }

    /** A failure that another attempt would not help. */
    static class GivenUp extends IOException {
        private static final long serialVersionUID = 1L;

        GivenUp(String message) {
            super(message);
        }
    }

    /** The time for all attempts is over; later there is more. */
    static final class OutOfTime extends GivenUp {
        private static final long serialVersionUID = 1L;

        OutOfTime(String message) {
            super(message);
        }
    }
}
