package io.cloudoven.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/**
 * An admission webhook that is played: a real HTTPS server, with a certificate out of the cluster, that answers what the test
 * says.
 */
public final class Webhook implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "played webhook");
        thread.setDaemon(true);
        return thread;
    });

    private Webhook(HttpsServer server) {
        this.server = server;
    }

    /**
     * Starts one.
     *
     * @param patch the JSON patch ({@code [{"op": …}]}) for the object of an {@code AdmissionReview}'s request, given as
     *     JSON; an empty text lets it in as it is
     */
    static Webhook start(String certificatePem, String keyPem, Function<JsonNode, String> patch) {
        try {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context(certificatePem, keyPem)));
            Webhook webhook = new Webhook(server);
            server.setExecutor(webhook.threads);
            server.createContext("/", exchange -> answer(exchange, patch));
            server.start();
            return webhook;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the webhook's certificate cannot be used", e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, Function<JsonNode, String> patch) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody()).path("request");
        ObjectNode review =
                JSON.createObjectNode().put("apiVersion", "admission.k8s.io/v1").put("kind", "AdmissionReview");
        ObjectNode response = review.putObject("response")
                .put("uid", request.path("uid").asText())
                .put("allowed", true);
        String patched = patch.apply(request);
        if (!patched.isEmpty()) {
            response.put("patchType", "JSONPatch")
                    .put("patch", Base64.getEncoder().encodeToString(patched.getBytes(StandardCharsets.UTF_8)));
        }
        byte[] body = JSON.writeValueAsBytes(review);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static SSLContext context(String certificatePem, String keyPem)
            throws IOException, GeneralSecurityException {
        char[] password = "test".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        Certificate certificate = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(certificatePem.getBytes(StandardCharsets.US_ASCII)));
        store.setKeyEntry("webhook", key(keyPem), password, new Certificate[] {certificate});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static PrivateKey key(String pem) throws IOException {
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            Object read = parser.readObject();
            return new JcaPEMKeyConverter()
                    .getPrivateKey(read instanceof PEMKeyPair pair ? pair.getPrivateKeyInfo() : (PrivateKeyInfo) read);
        }
    }
}
