package io.cloudoven.mesh.observe.metrics;

import io.cloudoven.mesh.observe.prometheus.Prometheus;
import io.cloudoven.mesh.observe.prometheus.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Predicate;

/** Queries that are all asked for the same instant, and their samples gathered by what they are of. */
final class Readings {
    private final Prometheus prometheus;
    private final Duration window;
    private final Instant time;
    private final ExecutorService threads;

    Readings(Prometheus prometheus, Duration window, Instant time, ExecutorService threads) {
        this.prometheus = prometheus;
        this.window = window;
        this.time = time;
        this.threads = threads;
    }

    /**
     * Requests, latencies and connections of all that {@code family} measures where {@code selector} holds.
     *
     * @param key what a sample is of, told by its labels
     */
    <K> Map<K, Counted> read(Family family, Selector selector, List<String> labels, Function<Sample, K> key) {
        CompletableFuture<List<Sample>> requests = ask(family.requests(selector, window, labels));
        Map<Quantile, CompletableFuture<List<Sample>>> latencies = new LinkedHashMap<>();
        for (Quantile quantile : Quantile.values()) {
            latencies.put(quantile, ask(family.latency(quantile, selector, window, labels)));
        }
        CompletableFuture<List<Sample>> connections = family.hasConnections()
                ? ask(family.connections(selector, labels))
                : CompletableFuture.completedFuture(List.of());

        Map<K, Counted> found = new LinkedHashMap<>();
        Predicate<Sample> success = family::successful;
        for (Sample sample : answer(requests)) {
            of(sample, key, found)
                    .requests(
                            sample.value(),
                            success.test(sample),
                            sample.label("tls").equals("true"));
        }
        latencies.forEach((quantile, samples) -> {
            for (Sample sample : answer(samples)) {
                of(sample, key, found).latency(quantile, sample.value() * family.milliseconds());
            }
        });
        for (Sample sample : answer(connections)) {
            of(sample, key, found).connections(sample.value());
        }
        return found;
    }

    /** The samples of one query. */
    List<Sample> query(String expression) {
        return answer(ask(expression));
    }

    private static <K> Counted of(Sample sample, Function<Sample, K> key, Map<K, Counted> found) {
        return found.computeIfAbsent(key.apply(sample), fresh -> new Counted());
    }

    private CompletableFuture<List<Sample>> ask(String expression) {
        return CompletableFuture.supplyAsync(() -> prometheus.query(expression, time), threads);
    }

    private static List<Sample> answer(CompletableFuture<List<Sample>> samples) {
        try {
            return samples.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException told ? told : failed;
        }
    }
}
