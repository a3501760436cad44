package io.cloudoven.codegen.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over several things, each with its length, so that the border between two counts. */
public final class Digest {
    private final MessageDigest digest;

    /** The digest of nothing yet. */
    public Digest() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds something. */
    public Digest add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** Adds a text. */
    public Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of all that was added; nothing can be added after it. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
