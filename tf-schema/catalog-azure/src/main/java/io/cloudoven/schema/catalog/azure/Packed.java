package io.cloudoven.schema.catalog.azure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes packed with gzip. */
final class Packed {

    static final String SUFFIX = ".gz";

    /** No bundle of any provider comes near; more is an attack or an accident. */
    private static final int LARGEST = 512 << 20;

    private Packed() {}

    static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AzureCatalogException("packing " + bytes.length + " bytes failed (" + e + ")", e);
        }
        return out.toByteArray();
    }

    static byte[] unpack(String source, byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = gzip.readNBytes(LARGEST);
            if (gzip.read() >= 0) {
                throw new AzureCatalogException(source + " unpacks to more than " + LARGEST
                        + " bytes; it is no bundle of a provider, write the schema again");
            }
            return bytes;
        } catch (IOException e) {
            throw new AzureCatalogException(source + " is damaged (" + e.getMessage() + "); write the schema again", e);
        }
    }
}
