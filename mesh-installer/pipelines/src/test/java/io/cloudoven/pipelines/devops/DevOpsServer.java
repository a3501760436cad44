package io.cloudoven.pipelines.devops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Azure DevOps on this machine, over TLS, as far as its documentation says how it answers: projects, service connections
 * (whose secrets it does not give back), environments, checks. Faults are played in turn before it answers.
 */
final class DevOpsServer implements AutoCloseable {
    /** What happens to a request: the server does its work or not, and answers or not. */
    record Fault(int status, Map<String, String> headers, boolean afterWork, boolean drop) {
        static Fault status(int status, String... headers) {
            return new Fault(status, headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1]), false, false);
        }

        /** The server does what it was asked for, and the answer is lost. */
        static Fault lostAnswer() {
            return new Fault(0, Map.of(), true, true);
        }

        static Fault lostRequest() {
            return new Fault(0, Map.of(), false, true);
        }

        static Fault badGatewayAfterWork() {
            return new Fault(502, Map.of(), true, false);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    static final String TOKEN = "tok3nOfTheTest";

    final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
    final Map<String, ObjectNode> connections = Collections.synchronizedMap(new TreeMap<>());
    final Map<Integer, ObjectNode> environments = Collections.synchronizedMap(new TreeMap<>());
    final Map<Integer, ObjectNode> checks = Collections.synchronizedMap(new TreeMap<>());
    final Map<String, ObjectNode> permissions = Collections.synchronizedMap(new TreeMap<>());
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final SSLContext trusting;

    DevOpsServer() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
        X509Certificate certificate = certificate(pair);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("server", pair.getPrivate(), new char[0], new X509Certificate[] {certificate});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, new char[0]);
        SSLContext own = SSLContext.getInstance("TLS");
        own.init(keys.getKeyManagers(), null, null);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", certificate);
        trust.init(trusted);
        trusting = SSLContext.getInstance("TLS");
        trusting.init(null, trust.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(own));
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    private static X509Certificate certificate(KeyPair pair) throws Exception {
        Instant now = Instant.now();
        X500Name name = new X500Name("CN=localhost");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(now.minusSeconds(60)),
                Date.from(now.plusSeconds(3600)),
                name,
                pair.getPublic());
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1")
        }));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }

    URI organization() {
        return URI.create("https://localhost:" + server.getAddress().getPort() + "/contoso");
    }

    SSLContext trusting() {
        return trusting;
    }

    void next(Fault... some) {
        synchronized (faults) {
            faults.addAll(List.of(some));
        }
    }

    /** As if it had just been started. */
    void clear() {
        synchronized (faults) {
            faults.clear();
        }
        List.of(requests, authorizations).forEach(List::clear);
        List.of(connections, environments, checks, permissions).forEach(Map::clear);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().replaceFirst("^/contoso", "");
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + path + "?" + query);
            authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
            Fault fault;
            synchronized (faults) {
                fault = faults.poll();
            }
            Answer answer = fault != null && !fault.afterWork()
                    ? new Answer(fault.status(), "{\"message\":\"a fault of the test\"}")
                    : answer(exchange.getRequestMethod(), path, query, body);
            if (fault != null && fault.drop()) {
                return; // closed without an answer
            }
            if (fault != null) {
                fault.headers()
                        .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            }
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(
                    fault == null ? answer.status() : fault.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private record Answer(int status, String body) {
        static Answer of(JsonNode node) {
            return new Answer(200, node.toString());
        }
    }

    private Answer answer(String method, String path, String query, String body) throws IOException {
        if (!query.contains("api-version=7.1")) {
            return new Answer(400, "{\"message\":\"no version\"}");
        }
        ObjectNode sent = body.isEmpty() ? JSON.createObjectNode() : (ObjectNode) JSON.readTree(body);
        String what = method + " " + path;
        if (what.equals("GET /_apis/projects/my shop")) {
            return Answer.of(JSON.createObjectNode().put("id", "0000-project").put("name", "my shop"));
        }
        if (what.equals("GET /my shop/_apis/serviceendpoint/endpoints")) {
            return list(connections.values(), "name", parameter(query, "endpointNames"));
        }
        if (what.equals("POST /_apis/serviceendpoint/endpoints")) {
            if (connections.values().stream().anyMatch(one -> one.get("name").equals(sent.get("name")))) {
                return new Answer(409, "{\"message\":\"there is one of this name already\"}");
            }
            return keep(UUID.randomUUID().toString(), sent);
        }
        if (path.startsWith("/_apis/serviceendpoint/endpoints/") && method.equals("PUT")) {
            return keep(path.substring(path.lastIndexOf('/') + 1), sent);
        }
        if (what.equals("GET /my shop/_apis/distributedtask/environments")) {
            return list(environments.values(), "name", parameter(query, "name"));
        }
        if (what.equals("POST /my shop/_apis/distributedtask/environments")) {
            int id = environments.size() + 7;
            environments.put(id, sent.put("id", id));
            return Answer.of(sent);
        }
        if (what.equals("GET /my shop/_apis/pipelines/checks/configurations")) {
            return list(
                    checks.values().stream()
                            .filter(check ->
                                    check.path("resource").path("id").asText().equals(parameter(query, "resourceId")))
                            .toList(),
                    "",
                    "");
        }
        if (what.equals("POST /my shop/_apis/pipelines/checks/configurations")) {
            int id = checks.size() + 1;
            checks.put(id, sent.put("id", id));
            return Answer.of(sent);
        }
        if (path.startsWith("/my shop/_apis/pipelines/checks/configurations/") && method.equals("PATCH")) {
            checks.put(sent.get("id").asInt(), sent);
            return Answer.of(sent);
        }
        if (path.matches("/my shop/_apis/distributedtask/environments/[0-9]+")
                && query.contains("resourceReferences")) {
            return Answer.of(environments.get(number(path)));
        }
        if (path.matches("/my shop/_apis/distributedtask/environments/[0-9]+/providers/kubernetes")) {
            environments
                    .get(number(path.replace("/providers/kubernetes", "")))
                    .withArray("resources")
                    .add(sent);
            return Answer.of(sent);
        }
        if (path.startsWith("/my shop/_apis/pipelines/pipelinepermissions/endpoint/") && method.equals("PATCH")) {
            permissions.put(path.substring(path.lastIndexOf('/') + 1), sent);
            return Answer.of(sent);
        }
        return new Answer(404, "{\"message\":\"nothing at " + path + "\"}");
    }

    private static int number(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    }

    private Answer keep(String id, ObjectNode connection) {
        connection.put("id", id).put("isReady", true);
        connections.put(id, connection);
        ObjectNode shown = connection.deepCopy();
        ObjectNode parameters = (ObjectNode) shown.path("authorization").path("parameters");
        for (String secret : List.of("apiToken", "kubeconfig")) {
            if (parameters.has(secret)) {
                parameters.putNull(secret);
            }
        }
        return Answer.of(shown);
    }

    private static Answer list(Iterable<ObjectNode> all, String field, String value) {
        ArrayNode found = JSON.createArrayNode();
        all.forEach(one -> {
            // Like the real one: a name is looked for loosely.
            if (one.path(field).asText().toLowerCase().contains(value.toLowerCase())) {
                found.add(one);
            }
        });
        return Answer.of(JSON.createObjectNode().put("count", found.size()).set("value", found));
    }

    private static String parameter(String query, String name) {
        for (String part : query.split("&")) {
            if (part.startsWith(name + "=")) {
                return part.substring(name.length() + 1);
            }
        }
        return "";
    }
}
