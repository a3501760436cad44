package io.cloudoven.schema.catalog.azure;

import io.cloudoven.schema.catalog.ProviderVersion;
import java.time.Duration;

/**
 * What an upload did.
 *
 * @param version what was uploaded
 * @param uploaded how many blobs were sent
 * @param alreadyThere how many blobs had the right content before, as their MD5 tells
 * @param removed how many blobs of an earlier content were removed
 * @param bytes how many bytes were sent
 * @param elapsed how long it took, waiting for other writers included
 */
public record UploadReport(
        ProviderVersion version, int uploaded, int alreadyThere, int removed, long bytes, Duration elapsed) {

    /** Such as {@code … azurerm 5.2.0: 1501 blobs uploaded (3100000 bytes), 0 already there, 0 removed, in 5200 ms}. */
    @Override
    public String toString() {
        return version + ": " + uploaded + " blobs uploaded (" + bytes + " bytes), " + alreadyThere + " already there, "
                + removed + " removed, in " + elapsed.toMillis() + " ms";
    }
}
