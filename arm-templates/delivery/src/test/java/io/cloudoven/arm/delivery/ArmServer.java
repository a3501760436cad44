package io.cloudoven.arm.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.cloudoven.arm.delivery.json.JsonObjects;
import io.cloudoven.arm.json.Json;
import io.cloudoven.azure.AzureCredential;
import io.cloudoven.registry.Fault;
import io.cloudoven.registry.TestCertificate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Azure Resource Manager on this machine, over TLS, as far as deployments go; good or bad as a test wants it. */
final class ArmServer implements AutoCloseable {

    static final String TOKEN = "eyJ0b2tlbiI6InNlY3JldCJ9";
    static final TestCertificate CERTIFICATE = TestCertificate.create();

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** What was asked. */
    record Request(String method, String path, String query, String body) {

        boolean is(String method, String part) {
            return this.method.equals(method) && path.contains(part);
        }

        Map<String, Object> json() {
            return JsonObjects.read(body, path);
        }
    }

    /** An answer. */
    record Answer(int status, Map<String, String> headers, Object body) {

        static Answer of(int status, Object body) {
            return new Answer(status, Map.of(), body);
        }

        static Answer error(int status, String code, String message) {
            return of(status, Map.of("error", Map.of("code", code, "message", message)));
        }
    }

    private record Rule(String method, String part, AtomicInteger times, boolean processed, Fault fault) {}

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    final ArmCloud cloud;
    volatile String token = TOKEN;

    private ArmServer() throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(CERTIFICATE.context()));
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        cloud = new ArmCloud(endpoint().toString());
    }

    static ArmServer start() {
        try {
            return new ArmServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI endpoint() {
        return URI.create("https://localhost:" + server.getAddress().getPort());
    }

    /** A delivery that has little patience. */
    Delivery delivery(Scope scope) {
        return builder(scope).build();
    }

    DeliveryBuilder builder(Scope scope) {
        return Delivery.builder(scope, AzureCredential.ofTokens(audience -> TOKEN))
                .resourceManager(endpoint(), "https://management.azure.com")
                .trust(CERTIFICATE.context())
                .answerWithin(Duration.ofSeconds(20))
                .pollEvery(Duration.ofMillis(5))
                .retries(3, Duration.ofMillis(1_100));
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    long count(String method, String part) {
        return requests.stream().filter(request -> request.is(method, part)).count();
    }

    /** Answers so often otherwise, without doing what was asked. */
    void refuse(int times, String method, String part, Fault fault) {
        rules.add(new Rule(method, part, new AtomicInteger(times), false, fault));
    }

    /** Does what was asked, and answers so often otherwise. */
    void spoil(int times, String method, String part, Fault fault) {
        rules.add(new Rule(method, part, new AtomicInteger(times), true, fault));
    }

    static Fault tooMany(String retryAfter) {
        return (exchange, right) -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            send(exchange, Answer.error(429, "TooManyRequests", "wait"));
        };
    }

    static Fault saying(int status, String body) {
        return (exchange, right) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.getBytes(StandardCharsets.UTF_8).length);
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        };
    }

    static Fault hangUp() {
        return (exchange, right) -> {
            throw new IOException("hung up on purpose");
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            Request request = new Request(
                    exchange.getRequestMethod(),
                    uri.getPath(),
                    String.valueOf(uri.getQuery()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            requests.add(request);
            if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, Answer.error(401, "AuthenticationFailed", "who are you?"));
                return;
            }
            for (Rule rule : rules) {
                if (request.is(rule.method(), rule.part()) && rule.times().getAndDecrement() > 0) {
                    byte[] right = rule.processed() ? bytes(cloud.answer(request)) : new byte[0];
                    rule.fault().answer(exchange, right);
                    return;
                }
            }
            send(exchange, cloud.answer(request));
        }
    }

    private static byte[] bytes(Answer answer) {
        return answer.body() == null
                ? new byte[0]
                : Json.writeCompact(answer.body()).getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = bytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
