package io.cloudoven.schema.crawler.registry.verify;

import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.model.ProviderAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A {@code .terraform.lock.hcl}: which version of each provider was chosen, and the hashes its packages have.
 *
 * @param source what it is called in errors
 * @param providers what is locked, by provider
 * @see <a href="https://developer.hashicorp.com/terraform/language/files/dependency-lock">dependency lock file</a>
 */
public record LockFile(String source, Map<ProviderAddress, LockedProvider> providers) {

    private static final int LARGEST = 4 << 20;

    /** Takes a copy. */
    public LockFile {
        providers = Collections.unmodifiableMap(new TreeMap<>(providers));
    }

    /**
     * Reads a file.
     *
     * @throws CrawlException if it is no lock file
     */
    public static LockFile read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new CrawlException(file + ": has more than " + LARGEST + " bytes; no lock file has");
            }
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CrawlException(
                    file + ": reading the lock file failed (" + e + "); check its path and encoding", e);
        }
    }

    /**
     * Reads a lock file's text.
     *
     * @param source what to call it in errors
     * @throws CrawlException if it is no lock file; names the line
     */
    public static LockFile parse(String source, String text) {
        return new LockFile(source, new LockFileReader(source, text).read());
    }

    /** What is locked of a provider, if anything is. */
    public Optional<LockedProvider> find(ProviderAddress provider) {
        return Optional.ofNullable(providers.get(provider));
    }
}
