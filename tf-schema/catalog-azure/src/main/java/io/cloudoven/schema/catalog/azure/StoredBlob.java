package io.cloudoven.schema.catalog.azure;

/**
 * What is known of a blob without reading it.
 *
 * @param etag changes whenever the blob does
 * @param md5 the MD5 of its content in Base64, empty where Azure does not know it
 */
record StoredBlob(String etag, String md5) {}
