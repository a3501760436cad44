package io.cloudoven.schema.catalog.azure;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.azure.UploadProgress.Phase;
import java.time.Duration;

/** Counts what an upload has done and tells the listener, one call at a time. */
final class UploadTally {

    private final ProviderVersion version;
    private final int allBlobs;
    private final UploadListener listener;
    private final long began = System.nanoTime();
    private Phase phase = Phase.COMPARING;
    private int missing;
    private int uploaded;
    private long bytes;
    private long allBytes;

    UploadTally(ProviderVersion version, int allBlobs, UploadListener listener) {
        this.version = version;
        this.allBlobs = allBlobs;
        this.listener = listener;
        this.missing = allBlobs;
    }

    synchronized void phase(Phase next) {
        phase = next;
        tell();
    }

    synchronized void compared(int missingBlobs, long missingBytes) {
        missing = missingBlobs;
        allBytes = missingBytes;
        phase(Phase.UPLOADING);
    }

    synchronized void sent(int length) {
        uploaded++;
        bytes += length;
        tell();
    }

    synchronized UploadReport report(int removed) {
        return new UploadReport(
                version, uploaded, allBlobs - missing, removed, bytes, Duration.ofNanos(System.nanoTime() - began));
    }

    private void tell() {
        listener.progress(new UploadProgress(version, phase, allBlobs - missing + uploaded, allBlobs, bytes, allBytes));
    }
}
