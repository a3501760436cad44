package io.cloudoven.viz;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The real Prometheus of the machine, which scrapes one target every second. */
public final class PrometheusServer implements AutoCloseable {
    private static final int SECONDS = 30;

    private final Process process;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private PrometheusServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** The same on a free port. */
    public static PrometheusServer scraping(int target, Path folder) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        return scraping(target, folder, port);
    }

    /** Starts it on a port, with its files in a folder, and waits until it answers. */
    public static PrometheusServer scraping(int target, Path folder, int port) throws Exception {
        Path configuration = Files.writeString(folder.resolve("prometheus.yml"), """
                global: {scrape_interval: 1s}
                scrape_configs:
                  - job_name: proxies
                    honor_labels: true
                    static_configs: [{targets: ["127.0.0.1:%d"]}]
                """.formatted(target));
        Process process = new ProcessBuilder(
                        Tools.installed("prometheus", "prometheus").toString(),
                        "--config.file=" + configuration,
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
        PrometheusServer server = new PrometheusServer(process, URI.create("http://127.0.0.1:" + port));
        server.awaitReady(folder);
        return server;
    }

    /** Where it answers. */
    public URI address() {
        return address;
    }

    /** What a query answers, as JSON. */
    public JsonNode ask(String query, Instant time) throws Exception {
        URI target = URI.create(
                address + "/api/v1/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&time=" + time);
        HttpResponse<String> response =
                client.send(HttpRequest.newBuilder(target).build(), HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper().readTree(response.body()).path("data").path("result");
    }

    private void awaitReady(Path folder) throws Exception {
        HttpRequest ready =
                HttpRequest.newBuilder(URI.create(address + "/-/ready")).build();
        for (int i = 0; i < SECONDS * 10; i++) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            Thread.sleep(100);
        }
        fail("Prometheus is not ready:\n" + Files.readString(folder.resolve("prometheus.log")));
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
