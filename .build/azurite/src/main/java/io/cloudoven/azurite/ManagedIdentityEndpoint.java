package io.cloudoven.azurite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The endpoint on this machine from which a program in App Service gets its managed identity's tokens.
 *
 * @see <a href="https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference">REST
 *     endpoint reference</a>
 */
public final class ManagedIdentityEndpoint implements AutoCloseable {

    /** What a program asks tokens for to reach Azure Storage. */
    public static final String STORAGE = "https://storage.azure.com";

    /** What a program asks tokens for to reach Azure Resource Manager. */
    public static final String MANAGEMENT = "https://management.azure.com";

    private static final String TENANT = UUID.randomUUID().toString();
    private static final long LIFETIME_SECONDS = 3600;

    private final HttpServer server;
    private final String secret = UUID.randomUUID().toString();
    private final Instant now = Instant.now();
    private final String token;
    private final String managementToken;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private ManagedIdentityEndpoint(String audience) throws IOException {
        token = token(audience, now.getEpochSecond());
        managementToken = token(MANAGEMENT, now.getEpochSecond());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/msi/token", this::answer);
        server.start();
    }

    /** @param audience of the tokens for Azure Storage, whatever they are asked for */
    public static ManagedIdentityEndpoint start(String audience) throws IOException {
        return new ManagedIdentityEndpoint(audience);
    }

    /** What App Service sets for a program. */
    public Map<String, String> environment() {
        return Map.of(
                "IDENTITY_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/msi/token",
                "IDENTITY_HEADER",
                secret);
    }

    /** What may be seen by nobody but Azure Storage. */
    public String token() {
        return token;
    }

    /** What may be seen by nobody but Azure Resource Manager. */
    public String managementToken() {
        return managementToken;
    }

    /** What may be seen by nobody but this endpoint. */
    public String secret() {
        return secret;
    }

    /** For each request the status that it was answered with and the resource. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String resource = "";
        for (String parameter : exchange.getRequestURI().getRawQuery().split("&", -1)) {
            if (parameter.startsWith("resource=")) {
                resource = URLDecoder.decode(parameter.substring("resource=".length()), StandardCharsets.UTF_8);
            }
        }
        if (!secret.equals(exchange.getRequestHeaders().getFirst("X-IDENTITY-HEADER"))) {
            send(exchange, 401, resource, "{\"statusCode\":401,\"message\":\"not this program\"}");
        } else if (!List.of(STORAGE, MANAGEMENT).contains(resource.replaceAll("/$", ""))) {
            send(exchange, 400, resource, "{\"statusCode\":400,\"message\":\"no such resource\"}");
        } else {
            send(
                    exchange,
                    200,
                    resource,
                    "{\"access_token\":\"" + (resource.startsWith(STORAGE) ? token : managementToken)
                            + "\",\"expires_on\":\""
                            + now.plusSeconds(LIFETIME_SECONDS).getEpochSecond() + "\",\"resource\":\"" + resource
                            + "\",\"token_type\":\"Bearer\"}");
        }
    }

    private void send(HttpExchange exchange, int status, String resource, String body) throws IOException {
        asked.add(status + " " + resource);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String token(String audience, long now) {
        return base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "."
                + base64("{\"aud\":\"" + audience + "\",\"iss\":\"https://sts.windows.net/" + TENANT + "/\",\"iat\":"
                        + now
                        + ",\"nbf\":" + (now - LIFETIME_SECONDS) + ",\"exp\":" + (now + LIFETIME_SECONDS)
                        + ",\"tid\":\""
                        + TENANT + "\"}")
                + "." + base64("signed by nobody " + UUID.randomUUID());
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
