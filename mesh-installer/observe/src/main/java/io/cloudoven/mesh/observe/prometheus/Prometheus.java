package io.cloudoven.mesh.observe.prometheus;

import io.cloudoven.mesh.observe.ObserveException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A Prometheus server, asked over its HTTP API.
 *
 * <pre>{@code
 * Prometheus prometheus = Prometheus.at(URI.create("http://localhost:9090"));
 * List<Sample> up = prometheus.query("up", Instant.now());
 * }</pre>
 *
 * <p>An answer is waited for 30 seconds; a server that is busy or not there is asked three times. Immutable and
 * thread-safe. {@code toString()} shows the address without credentials.
 *
 * @see <a href="https://prometheus.io/docs/prometheus/latest/querying/api/">HTTP API</a>
 */
public final class Prometheus {
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int OK = 200;
    private static final int REDIRECT = 300;

    private final URI address;
    private final Options options;
    private final HttpClient client;

    private Prometheus(URI address, Options options) {
        this.address = address;
        this.options = options;
        this.client = options.client;
    }

    /** The server at an address, whatever path its API is under: {@code https://example.com/prometheus}. */
    public static Prometheus at(URI address) {
        return at(address, options -> options);
    }

    /** The server at an address, with a token or another client. */
    public static Prometheus at(URI address, UnaryOperator<Options> options) {
        if (address.getScheme() == null || !address.getScheme().startsWith("http") || address.getHost() == null) {
            throw new ObserveException("Prometheus is at an address such as http://localhost:9090, not at " + address);
        }
        return new Prometheus(address, options.apply(Options.DEFAULT));
    }

    /**
     * What a PromQL expression comes to at a time, which must be an instant vector.
     *
     * @throws ObserveException when the server cannot be reached, refuses the query or answers with something else
     */
    public List<Sample> query(String expression, Instant time) {
        HttpRequest request = request("query=" + encode(expression) + "&time=" + encode(time.toString()));
        ObserveException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (attempt > 0) {
                pause(PAUSE.multipliedBy(1L << attempt));
            }
            try {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (!BUSY.contains(response.statusCode())) {
                    return samples(expression, response);
                }
                last = failed(expression, "it answered " + response.statusCode() + ", also when asked again", null);
            } catch (ConnectException | HttpTimeoutException away) {
                last = failed(expression, "it cannot be reached (" + reason(away) + ")", away);
            } catch (IOException broken) {
                last = failed(expression, "the connection broke (" + reason(broken) + ")", broken);
            } catch (InterruptedException cancelled) {
                Thread.currentThread().interrupt();
                throw failed(expression, "the query was cancelled", cancelled);
            }
        }
        throw last == null ? failed(expression, "it was not asked", null) : last;
    }

    private List<Sample> samples(String expression, HttpResponse<String> response) {
        int status = response.statusCode();
        try {
            return Answer.samples(response.body());
        } catch (ObserveException refused) {
            String code = status >= OK && status < REDIRECT ? "" : "it answered " + status + ": ";
            throw failed(expression, code + refused.getMessage(), refused);
        }
    }

    private HttpRequest request(String form) {
        String base = address.toString();
        URI target = URI.create((base.endsWith("/") ? base : base + "/") + "api/v1/query");
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .timeout(options.timeout)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (options.token != null) {
            request.header("Authorization", "Bearer " + options.token);
        }
        return request.build();
    }

    private ObserveException failed(String expression, String why, @Nullable Throwable cause) {
        String message = "Prometheus at " + this + ": " + why + "; asked for " + expression;
        return cause == null ? new ObserveException(message) : new ObserveException(message, cause);
    }

    private static String reason(IOException away) {
        return away.getMessage() == null ? away.getClass().getSimpleName() : away.getMessage();
    }

    private void pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new ObserveException("the query of Prometheus at " + this + " was cancelled", cancelled);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort())
                + (address.getPath() == null ? "" : address.getPath());
    }

    /** How a server is asked. Immutable; {@code toString()} does not show the token. */
    public static final class Options {
        private static final Options DEFAULT = new Options(
                Duration.ofSeconds(30),
                null,
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build());

        private final Duration timeout;
        private final @Nullable String token;
        private final HttpClient client;

        private Options(Duration timeout, @Nullable String token, HttpClient client) {
            this.timeout = timeout;
            this.token = token;
            this.client = client;
        }

        /** How long an answer is waited for; 30 seconds unless set. */
        public Options timeout(Duration limit) {
            return new Options(limit, token, client);
        }

        /** A bearer token, for managed services. */
        public Options token(String bearer) {
            return new Options(timeout, bearer, client);
        }

        /** Another client, for a proxy or certificates of one's own. */
        public Options client(HttpClient http) {
            return new Options(timeout, token, http);
        }
    }
}
