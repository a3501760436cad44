package io.cloudoven.schema.catalog.azure;

/**
 * A request to stop, made by one thread and seen by others.
 *
 * <pre>{@code
 * Cancellation cancellation = new Cancellation();
 * Runtime.getRuntime().addShutdownHook(new Thread(cancellation::cancel));
 * store.upload(schema, progress -> {}, cancellation);
 * }</pre>
 *
 * <p>It cannot be taken back. Thread-safe.
 */
public final class Cancellation {

    private volatile boolean cancelled;

    /** A request that has not been made yet. */
    public Cancellation() {}

    /** Asks to stop. Uploads of single blobs that have begun are finished; no further one begins. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether somebody asked to stop. */
    public boolean cancelled() {
        return cancelled;
    }

    void check(Object what) {
        if (cancelled || Thread.currentThread().isInterrupted()) {
            throw new UploadCancelledException("uploading " + what);
        }
    }
}
