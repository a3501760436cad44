package io.cloudoven.schema.catalog.azure;

/**
 * A blob that was read.
 *
 * @param etag changes whenever the blob does
 * @param bytes its content
 */
record BlobContent(String etag, byte[] bytes) {}
