package io.cloudoven.schema.catalog.azure;

/**
 * Told how an upload gets on.
 *
 * <p>Called from the threads that upload, one call at a time. What it throws ends the upload and comes out of the call
 * that started it.
 */
@FunctionalInterface
public interface UploadListener {

    /** Hears nothing. */
    UploadListener NONE = progress -> {};

    /** Something changed: another phase, or another document is there. */
    void progress(UploadProgress progress);
}
