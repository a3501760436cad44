package io.cloudoven.schema.catalog.azure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The MD5 of a content, which Azure Storage keeps with each blob: tells whether it is there, protects nothing. */
final class Md5 {

    private Md5() {}

    static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(of(content));
    }

    static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new AzureCatalogException("this Java has no MD5, which every Java has to have; use another", e);
        }
    }
}
