package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.CancelledException;
import io.cloudoven.mesh.cluster.UnreachableException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Work on many things, some at a time, on threads that end with it. */
final class Bounded {
    private static final long PATIENCE_SECONDS = 60;
    private static final int MOST_TOLD = 50;

    private Bounded() {}

    /**
     * Does the same with each, and waits for all.
     *
     * @return the results, in the order of the things
     * @throws MeshException with what the failures say, after all others are through; when the thread is interrupted; or
     *     at once when work is cancelled or the API server is not reached
     */
    static <T, R> List<R> each(Collection<T> things, int atATime, Function<T, R> work) {
        if (things.isEmpty()) {
            return List.of();
        }
        List<Thread> threads = new CopyOnWriteArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(atATime, things.size()), task -> {
            Thread thread = new Thread(task, "mesh-workloads");
            thread.setDaemon(true);
            threads.add(thread);
            return thread;
        });
        try {
            List<Future<R>> futures = new ArrayList<>();
            things.forEach(thing -> futures.add(pool.submit(() -> work.apply(thing))));
            return results(futures);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new MeshException("the work on the cluster was cancelled; run it again, which goes on", cancelled);
        } finally {
            pool.shutdownNow();
            awaitEnd(threads);
        }
    }

    private static <R> List<R> results(List<Future<R>> futures) throws InterruptedException {
        List<R> results = new ArrayList<>();
        List<MeshException> failures = new ArrayList<>();
        for (Future<R> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof Error error) {
                    throw error;
                }
                if (failed.getCause() instanceof CancelledException
                        || failed.getCause() instanceof UnreachableException) {
                    throw (MeshException) failed.getCause(); // which the others would say as well, each
                }
                if (!(failed.getCause() instanceof MeshException ours)) {
                    throw new MeshException("the work on the cluster failed: " + failed.getCause(), failed);
                }
                failures.add(ours);
            }
        }
        if (failures.size() == 1) {
            throw failures.get(0);
        }
        if (!failures.isEmpty()) {
            StringBuilder all = new StringBuilder(failures.size() + " requests failed:");
            failures.stream()
                    .limit(MOST_TOLD)
                    .forEach(failure -> all.append("\n- ").append(failure.getMessage()));
            if (failures.size() > MOST_TOLD) {
                all.append("\n- and ").append(failures.size() - MOST_TOLD).append(" more");
            }
            throw new MeshException(all.toString(), failures.get(0));
        }
        return results;
    }

    /** Nothing of ours runs on once we have returned: a pool says that it has ended a moment before its threads have. */
    private static void awaitEnd(List<Thread> threads) {
        boolean interrupted = Thread.interrupted();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            for (Thread thread : threads) {
                TimeUnit.NANOSECONDS.timedJoin(thread, end - System.nanoTime());
            }
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
