package io.cloudoven.schema.crawler.registry.pages;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads several things at once and hands them over one at a time; the first failure ends it all. */
final class ParallelReading {

    private final int threads;

    ParallelReading(int threads) {
        this.threads = threads;
    }

    <T, R> void run(List<T> things, Function<T, Optional<R>> reading, Consumer<R> taker) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CompletionService<Optional<R>> results = new ExecutorCompletionService<>(executor);
            things.forEach(thing -> results.submit(() -> reading.apply(thing)));
            for (int count = 0; count < things.size(); count++) {
                results.take().get().ifPresent(taker);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
