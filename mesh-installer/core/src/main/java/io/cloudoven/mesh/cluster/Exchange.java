package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One request and its answer, which begins within half a minute and then goes on, or is given up.
 *
 * <p>An HTTP client may never tell that a connection broke in the middle of an answer (the JDK's does not always, with
 * HTTP/2); that bytes stop coming tells it.
 */
final class Exchange {

    /** Until an answer begins: as long as the API server may take for it. */
    static final Duration BEGINNING = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final String asked;

    private Exchange(String asked) {
        this.asked = asked;
    }

    /** What came back: HTTP's code and a text. */
    record Reply(int code, String text) {}

    /**
     * Sends a request.
     *
     * @throws IOException if there is no answer, or half of one
     */
    static Reply of(HttpClient client, HttpRequest request, String asked) throws IOException {
        return new Exchange(asked).send(client, request);
    }

    private Reply send(HttpClient client, HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<AsyncBody>> begun = client.consumeBytes(request, this::take);
        HttpResponse<AsyncBody> response = await(begun, BEGINNING);
        AsyncBody body = response.body();
        body.consume();
        for (int before = -1; ; before = size()) {
            try {
                await(body.done(), PAUSE);
                return new Reply(response.code(), text());
            } catch (Silence e) {
                if (size() == before) {
                    body.cancel();
                    throw e;
                }
            }
        }
    }

    private synchronized void take(List<ByteBuffer> buffers, AsyncBody body) {
        for (ByteBuffer buffer : buffers) {
            byte[] some = new byte[buffer.remaining()];
            buffer.get(some);
            bytes.writeBytes(some);
        }
        body.consume();
    }

    private synchronized int size() {
        return bytes.size();
    }

    private synchronized String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private <T> T await(CompletableFuture<T> future, Duration longest) throws IOException {
        try {
            return future.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreachable) {
                throw unreachable;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new MeshException(asked + ": the client failed (" + e.getCause() + "); see to its configuration", e);
        } catch (TimeoutException e) {
            throw new Silence("no answer for " + longest.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException("the answer to " + asked);
        }
    }

    /** Nothing came for too long. */
    private static final class Silence extends IOException {
        private static final long serialVersionUID = 1;

        Silence(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
