package io.cloudoven.schema.catalog.azure;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A bounded number of threads for tasks that wait for the network. The first failure ends all of them. */
final class Workers {

    private final Queue<Runnable> tasks;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Workers(List<? extends Runnable> tasks) {
        this.tasks = new ConcurrentLinkedQueue<>(tasks);
    }

    /** Returns when all tasks are done; throws what the first one that failed threw, when no thread is left. */
    static void run(String name, int threads, List<? extends Runnable> tasks) {
        Workers workers = new Workers(tasks);
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, tasks.size()); i++) {
            Thread thread = new Thread(workers::work, name + "-" + i);
            thread.setDaemon(true);
            thread.start();
            running.add(thread);
        }
        boolean interrupted = false;
        for (Thread thread : running) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    workers.failure.compareAndSet(null, new UploadCancelledException(name));
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        workers.rethrow();
    }

    private void work() {
        for (Runnable task = tasks.poll(); task != null && failure.get() == null; task = tasks.poll()) {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        }
    }

    private void rethrow() {
        Throwable first = failure.get();
        if (first instanceof RuntimeException exception) {
            throw exception;
        }
        if (first instanceof Error error) {
            throw error;
        }
    }
}
