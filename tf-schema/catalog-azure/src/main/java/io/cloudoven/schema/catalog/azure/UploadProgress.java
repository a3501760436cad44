package io.cloudoven.schema.catalog.azure;

import io.cloudoven.schema.catalog.ProviderVersion;

/**
 * How far an upload is.
 *
 * @param version what is uploaded
 * @param phase what is being done
 * @param blobs how many blobs are there, those that were there before included
 * @param allBlobs how many there will be
 * @param bytes how many bytes were sent
 * @param allBytes how many bytes will have been sent; 0 until the blobs there were compared
 */
public record UploadProgress(ProviderVersion version, Phase phase, int blobs, int allBlobs, long bytes, long allBytes) {

    /** What is being done, in this order. */
    public enum Phase {
        /** Waiting for another writer of the same version. */
        WAITING,
        /** Looking which blobs are there already. */
        COMPARING,
        /** Sending the others. */
        UPLOADING,
        /** Making the version visible to readers. */
        PUBLISHING,
        /** Removing what the version had before and has no more. */
        TIDYING
    }

    /** Such as {@code registry.terraform.io/hashicorp/azurerm 5.2.0: uploading, 120 of 1501 blobs}. */
    @Override
    public String toString() {
        return version + ": " + phase.name().toLowerCase(java.util.Locale.ROOT) + ", " + blobs + " of " + allBlobs
                + " blobs";
    }
}
