package io.cloudoven.mesh.release.repository;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A chart repository on this machine, as good or bad as a test wants it. */
final class TestRepository implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final byte[] archive;
    private final ConcurrentLinkedDeque<Fault> faults = new ConcurrentLinkedDeque<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile String index;

    /** What goes wrong with one request for the package. */
    interface Fault {
        void answer(HttpExchange exchange, byte[] archive) throws IOException;
    }

    TestRepository(Path archive) throws IOException {
        this.archive = Files.readAllBytes(archive);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(
                "/charts/index.yaml", exchange -> answer(exchange, index.getBytes(StandardCharsets.UTF_8)));
        server.createContext("/charts/small-1.2.3.tgz", this::archive);
        server.start();
        index(Digest.of(archive), "small-1.2.3.tgz");
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/charts");
    }

    void index(String digest, String url) {
        index = """
                apiVersion: v1
                entries:
                  small:
                  - version: 1.2.3
                    digest: '%s'
                    urls: [%s]
                """.formatted(digest, url);
    }

    void index(String text) {
        index = text;
    }

    /** What happens to the next requests for the package, one each; those after them are well. */
    void faults(Fault... next) {
        faults.addAll(Arrays.asList(next));
    }

    /** All requests: path, range and credentials. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    static Fault status(int status, String... headers) {
        return (exchange, archive) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    /** Promises all and ends the connection in the middle. */
    static Fault brokenOff() {
        return (exchange, archive) -> {
            exchange.sendResponseHeaders(200, archive.length);
            exchange.getResponseBody().write(archive, 0, archive.length / 2);
            exchange.getResponseBody().flush();
            throw new IOException("broken off");
        };
    }

    static Fault body(byte[] bytes) {
        return (exchange, archive) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    static Fault silent() {
        return (exchange, archive) -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                exchange.close();
            }
        };
    }

    private void archive(HttpExchange exchange) throws IOException {
        Fault fault = faults.poll();
        if (fault == null) {
            answer(exchange, archive);
        } else {
            note(exchange);
            fault.answer(exchange, archive);
        }
    }

    private void answer(HttpExchange exchange, byte[] content) throws IOException {
        note(exchange);
        String range = exchange.getRequestHeaders().getFirst("Range");
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        if (range != null && from >= content.length) {
            exchange.sendResponseHeaders(416, -1);
        } else {
            exchange.sendResponseHeaders(range == null ? 200 : 206, content.length - from);
            exchange.getResponseBody().write(content, from, content.length - from);
        }
        exchange.close();
    }

    private void note(HttpExchange exchange) {
        requests.add(exchange.getRequestURI().getPath() + " "
                + exchange.getRequestHeaders().getFirst("Range") + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
