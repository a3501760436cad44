package io.cloudoven.viz;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Serves series under the names of Linkerd's proxy; at each scrape the counters grow by what the test says. */
public final class LinkerdExporter implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Double> growth = new TreeMap<>();
    private final Map<String, Double> values = new TreeMap<>();

    /** On a free port of this machine, until it is closed. */
    public LinkerdExporter() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/metrics", exchange -> {
            byte[] page = page().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    /** Where it is scraped, below {@code /metrics}. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** A counter that grows by so much at each scrape. */
    public synchronized LinkerdExporter counter(String series, double perScrape) {
        growth.put(series, perScrape);
        return this;
    }

    /** A value that stays. */
    public synchronized LinkerdExporter gauge(String series, double value) {
        values.put(series, value);
        return this;
    }

    /** A histogram of answers: so many in each scrape took at most each bound. */
    public LinkerdExporter latency(String metric, String labels, Map<String, Double> cumulativePerScrape) {
        cumulativePerScrape.forEach((bound, count) -> counter(metric + "{" + labels + ",le=\"" + bound + "\"}", count));
        return this;
    }

    private synchronized String page() {
        growth.forEach((series, more) -> values.merge(series, more, Double::sum));
        StringBuilder page = new StringBuilder();
        values.forEach(
                (series, value) -> page.append(series).append(' ').append(value).append('\n'));
        return page.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
