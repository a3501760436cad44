package io.cloudoven.mesh.installer;

import com.sun.net.httpserver.HttpServer;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.http.BasicBuilder;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.Interceptor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client of a cluster that says it is of another version: the question goes to a server of ours, all others to the cluster. */
final class OlderCluster implements AutoCloseable {

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final KubernetesClient client;

    OlderCluster(String kubeconfig, String version) throws IOException {
        byte[] answer = ("{\"gitVersion\": \"" + version + "\"}").getBytes(StandardCharsets.UTF_8);
        server.createContext("/version", exchange -> {
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        URI ours = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/version");
        client = new KubernetesClientBuilder()
                .withConfig(Config.fromKubeconfig(kubeconfig))
                .withHttpClientBuilderConsumer(builder -> builder.addOrReplaceInterceptor("version", new Interceptor() {
                    @Override
                    public void before(BasicBuilder builder, HttpRequest request, RequestTags tags) {
                        if (request.uri().getPath().equals("/version")) {
                            builder.uri(ours);
                        }
                    }
                }))
                .build();
    }

    KubernetesClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        server.stop(0);
    }
}
