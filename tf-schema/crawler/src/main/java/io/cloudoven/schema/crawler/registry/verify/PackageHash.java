package io.cloudoven.schema.crawler.registry.verify;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The hash of a package as lock files and mirrors write it: {@code zh:} and the SHA-256 of the zip file, or {@code h1:} and
 * a SHA-256 over the names and SHA-256 sums of the files in it, in the way of Go's modules.
 *
 * @param scheme {@code h1}, {@code zh} or one that is not known here, which matches nothing
 * @param value what follows the colon
 * @see <a href="https://developer.hashicorp.com/terraform/language/files/dependency-lock#new-provider-package-checksums">
 *     provider package checksums</a>
 */
public record PackageHash(String scheme, String value) implements Comparable<PackageHash> {

    private static final String FILES = "h1";
    private static final String ZIP = "zh";

    /**
     * Reads {@code h1:…} and the like.
     *
     * @throws CrawlException if there is no scheme
     */
    public static PackageHash parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new CrawlException(Quoted.text(text) + " is no package hash; it starts with h1: or zh:");
        }
        return new PackageHash(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Of a zip file with that SHA-256, in hex. */
    public static PackageHash ofZip(String sha256) {
        return new PackageHash(ZIP, sha256);
    }

    /**
     * Of files by name.
     *
     * @param sha256 the SHA-256 of each, by its name with slashes
     */
    public static PackageHash ofFiles(Map<String, byte[]> sha256) {
        Map<String, byte[]> ordered = new TreeMap<>((one, other) ->
                Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)));
        ordered.putAll(sha256);
        MessageDigest all = sha256();
        ordered.forEach((name, digest) -> {
            all.update(HexFormat.of().formatHex(digest).getBytes(StandardCharsets.UTF_8));
            all.update(("  " + name + "\n").getBytes(StandardCharsets.UTF_8));
        });
        return new PackageHash(FILES, Base64.getEncoder().encodeToString(all.digest()));
    }

    /** Of the files in a folder, at any depth. */
    public static PackageHash ofFolder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> regular = all.filter(Files::isRegularFile).toList();
            for (Path file : regular) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), digest(file));
            }
        }
        return ofFiles(files);
    }

    /** The SHA-256 of a file, in lower case hex. */
    public static String sha256Of(Path file) throws IOException {
        return HexFormat.of().formatHex(digest(file));
    }

    /** A new SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    /** Whether this can be compared here at all. */
    public boolean isKnown() {
        return scheme.equals(FILES) || scheme.equals(ZIP);
    }

    /** Whether this is the hash of a zip file, which nothing unpacked can match. */
    public boolean isOfZip() {
        return scheme.equals(ZIP);
    }

    private static byte[] digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return digest.digest();
    }

    @Override
    public int compareTo(PackageHash other) {
        return toString().compareTo(other.toString());
    }

    /** As it is written, such as {@code h1:…}. */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
