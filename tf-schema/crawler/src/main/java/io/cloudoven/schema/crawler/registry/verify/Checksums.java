package io.cloudoven.schema.crawler.registry.verify;

import io.cloudoven.schema.crawler.CrawlException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A publisher's {@code SHA256SUMS}: the SHA-256 of each file of a release.
 *
 * @param sums the SHA-256 in lower case hex, by file name
 */
public record Checksums(Map<String, String> sums) {

    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64})\\s+\\*?(\\S+)\\s*");

    /** Takes a copy. */
    public Checksums {
        sums = Collections.unmodifiableMap(new TreeMap<>(sums));
    }

    /**
     * Reads lines of a sum and a file name; others are passed over.
     *
     * @param source what to call the document in errors
     * @throws CrawlException if a file has two sums
     */
    public static Checksums read(String source, byte[] document) {
        Map<String, String> sums = new TreeMap<>();
        new String(document, StandardCharsets.UTF_8).lines().forEach(line -> {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                String sum = parts.group(1).toLowerCase(Locale.ROOT);
                String other = sums.put(parts.group(2), sum);
                if (other != null && !other.equals(sum)) {
                    throw new CrawlException(source + ": has two sums for " + Quoted.text(parts.group(2))
                            + "; the release is damaged, tell its publisher");
                }
            }
        });
        return new Checksums(sums);
    }

    /**
     * Checks that a file has the sum that the registry names.
     *
     * @throws CrawlException if it has not
     */
    public void confirm(String source, String file, String sha256) {
        String sum = sums.get(file);
        if (sum == null) {
            throw new CrawlException(source + ": has no sum for " + Quoted.text(file) + ", only for " + sums.keySet()
                    + "; the registry and the release do not fit, tell the publisher");
        }
        if (!sum.equals(sha256)) {
            throw new CrawlException(
                    source + ": has the sum " + sum + " for " + Quoted.text(file) + " but the registry says " + sha256
                            + "; one of them was tampered with or is wrong, do not use this version");
        }
    }
}
