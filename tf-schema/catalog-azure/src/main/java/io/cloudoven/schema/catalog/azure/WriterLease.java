package io.cloudoven.schema.catalog.azure;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The right to change a version's blobs: one writer has it at a time. A writer that dies loses it after {@value #SECONDS}
 * seconds.
 */
final class WriterLease implements AutoCloseable {

    /** The least that Azure allows. */
    static final int SECONDS = 15;

    private static final int RENEWED_AFTER = 4;
    private static final long POLL_MILLIS = 500;

    private final BlobContainer container;
    private final String name;
    private final String lease;
    private final ScheduledExecutorService renewal;
    private volatile boolean lost;

    private WriterLease(BlobContainer container, String name, String lease) {
        this.container = container;
        this.name = name;
        this.lease = lease;
        renewal = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "lease of " + name);
            thread.setDaemon(true);
            return thread;
        });
        renewal.scheduleWithFixedDelay(this::renew, RENEWED_AFTER, RENEWED_AFTER, TimeUnit.SECONDS);
    }

    /**
     * Waits for its turn.
     *
     * @param what is to be written, for errors
     * @param patience how long to wait
     * @param waiting told when it has to wait
     */
    static WriterLease acquire(
            BlobContainer container,
            String name,
            Object what,
            Duration patience,
            Cancellation cancellation,
            Runnable waiting) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            cancellation.check(what);
            container.put(name, new byte[0], "application/octet-stream", null);
            var lease = container.lease(name, SECONDS);
            if (lease.isPresent()) {
                return new WriterLease(container, name, lease.get());
            }
            if (System.nanoTime() > deadline) {
                throw new AzureCatalogException(container.source(name) + ": another writer has been at work on " + what
                        + " for more than " + patience.toSeconds() + " s; wait until it is done, then try again");
            }
            waiting.run();
            pause(cancellation, what);
        }
    }

    /** Throws if somebody else can be writing by now. */
    void check() {
        if (lost) {
            throw new AzureCatalogException(container.source(name) + ": this writer was out of touch for more than "
                    + SECONDS + " s and another one took over; nothing was published, try again");
        }
    }

    /** Asks Azure; from here on there are the full seconds left. */
    void confirm() {
        renew();
        check();
    }

    /** Lets the next writer in. */
    @Override
    public void close() {
        renewal.shutdownNow();
        container.deleteLeased(name, lease);
    }

    /** A request that fails says nothing about the lease: the next one tells. */
    private void renew() {
        if (!container.renew(name, lease)) {
            lost = true;
            renewal.shutdown();
        }
    }

    private static void pause(Cancellation cancellation, Object what) {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancellation.check(what);
        }
    }
}
