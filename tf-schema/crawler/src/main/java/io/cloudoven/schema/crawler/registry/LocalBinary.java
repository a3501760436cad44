package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.Version;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.verify.PackageHash;
import io.cloudoven.schema.model.ProviderAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A plugin that is a file on this machine, such as one that was just built. It is used where it is, and trusted; a lock
 * file is compared with the hash of a package that has this file alone. Immutable and thread-safe.
 */
public final class LocalBinary implements ProviderSource {

    private final Path file;
    private final ProviderVersion version;

    private LocalBinary(Path file, ProviderVersion version) {
        this.file = file;
        this.version = version;
    }

    /** The plugin of that version in a file. */
    public static LocalBinary of(Path file, ProviderVersion version) {
        return new LocalBinary(file.toAbsolutePath(), version);
    }

    @Override
    public SortedSet<Version> versions(ProviderAddress provider) {
        if (!provider.equals(version.provider())) {
            throw other(provider.toString());
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(version.version())));
    }

    @Override
    public ProviderPackage install(ProviderVersion wanted, Platform platform, PackageCache cache) {
        if (!wanted.equals(version)) {
            throw other(wanted.toString());
        }
        if (!platform.equals(Platform.current())) {
            throw new CrawlException(file + ": is taken for a plugin of " + Platform.current() + ", not of " + platform
                    + "; use a mirror for other platforms");
        }
        if (!Files.isRegularFile(file) || !Files.isExecutable(file)) {
            throw new CrawlException(file + ": is no executable file; check the path, and make it executable");
        }
        try {
            byte[] digest = HexFormat.of().parseHex(PackageHash.sha256Of(file));
            SortedSet<PackageHash> hashes = new TreeSet<>(
                    Set.of(PackageHash.ofFiles(Map.of(file.getFileName().toString(), digest))));
            cache.confirm(version, hashes);
            return new ProviderPackage(
                    version, platform, Objects.requireNonNull(file.getParent()), file, hashes, Optional.empty());
        } catch (IOException e) {
            throw new CrawlException(file + ": reading failed (" + e + "); check that it can be read", e);
        }
    }

    private CrawlException other(String wanted) {
        return new CrawlException(file + ": is " + version + ", not " + wanted + "; use another source for that");
    }
}
