package io.cloudoven.arm.swarm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The two services that nodes call, on one port: instance metadata, which gives a machine's identity its access token, and
 * a Key Vault that asks for that token and knows who may do what.
 */
final class AzureStandIn implements AutoCloseable {
    private static final String METADATA = "/metadata/identity/oauth2/token";
    private static final Map<String, SwarmRole> IDENTITIES = Map.of(
            "6f0c2f4e-0000-4000-8000-000000000001", SwarmRole.MANAGER,
            "6f0c2f4e-0000-4000-8000-000000000002", SwarmRole.WORKER);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, SwarmRole> accessTokens = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Deque<Integer> failures = new ConcurrentLinkedDeque<>();
    private final VaultStandIn vault = new VaultStandIn();

    private AzureStandIn(HttpServer server) {
        this.server = server;
    }

    static AzureStandIn at(InetAddress address) throws IOException {
        AzureStandIn azure = new AzureStandIn(HttpServer.create(new InetSocketAddress(address, 0), 100));
        azure.server.setExecutor(azure.threads);
        azure.server.createContext("/", azure::handle);
        azure.server.start();
        return azure;
    }

    /** A request that was answered: by whom, empty for metadata, such as {@code PUT swarm-founder 200}. */
    record Request(String from, SwarmRole role, String method, String path, int status) {}

    record Answer(int status, String body) {}

    URI address() {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort());
    }

    /** The client id of the identity of a role's machines. */
    static String identity(SwarmRole role) {
        return IDENTITIES.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    VaultStandIn vault() {
        return vault;
    }

    /** Answers the next requests with these statuses, whatever they are. */
    void failNext(Integer... statuses) {
        failures.addAll(Arrays.asList(statuses));
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The access tokens that were given out. */
    List<String> accessTokens() {
        return List.copyOf(accessTokens.keySet());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            SwarmRole role = role(exchange);
            Integer failure = failures.poll();
            Answer answer = failure != null ? new Answer(failure, "{}") : answer(exchange, role);
            requests.add(new Request(
                    exchange.getRemoteAddress().getAddress().getHostAddress(),
                    role,
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    answer.status()));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            if (answer.status() == 429) {
                exchange.getResponseHeaders().set("Retry-After", "1");
            }
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private SwarmRole role(HttpExchange exchange) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return authorization == null ? null : accessTokens.get(authorization.replace("Bearer ", ""));
    }

    private Answer answer(HttpExchange exchange, SwarmRole role) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if (path.equals(METADATA)) {
            return metadata(exchange, List.of(query.split("&")));
        }
        if (role == null) {
            return new Answer(401, "{\"error\":{\"code\":\"Unauthorized\"}}");
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return vault.answer(role, exchange.getRequestMethod(), path, query, body, address());
    }

    private Answer metadata(HttpExchange exchange, List<String> query) {
        SwarmRole role = query.stream()
                .filter(parameter -> parameter.startsWith("client_id="))
                .map(parameter -> IDENTITIES.get(parameter.substring("client_id=".length())))
                .findFirst()
                .orElse(null);
        boolean wellFormed = "true".equals(exchange.getRequestHeaders().getFirst("Metadata"))
                && exchange.getRequestMethod().equals("GET")
                && query.contains("api-version=2018-02-01")
                && query.contains("resource=https://vault.azure.net");
        if (!wellFormed || role == null) {
            return new Answer(400, "{\"error\":\"invalid_request\"}");
        }
        String token = "access-" + UUID.randomUUID();
        accessTokens.put(token, role);
        return new Answer(200, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\"}");
    }
}
