package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.archive.Limits;
import io.cloudoven.schema.crawler.registry.http.Progress;
import io.cloudoven.schema.crawler.registry.verify.LockFile;
import io.cloudoven.schema.crawler.registry.verify.PackageHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A folder of installed packages, {@code host/namespace/type/version/platform}, and what is demanded of those that come in.
 *
 * <p>Unless told otherwise no lock file is held against them and {@link Limits#standard()} holds. A package appears under
 * its name complete, by one rename; what is under way is in {@code .work}, so a process may die at any time and the next
 * one goes on. Each time a package is asked for, the hash of its files is computed again, and one that was changed is
 * replaced. Immutable, safe for many threads and processes.
 */
public final class PackageCache {

    private final Path root;
    private final @Nullable LockFile lockFile;
    private final Limits limits;
    private final Progress progress;

    private PackageCache(Path root, @Nullable LockFile lockFile, Limits limits, Progress progress) {
        this.root = root;
        this.lockFile = lockFile;
        this.limits = limits;
        this.progress = progress;
    }

    /** The cache in a folder, which may not be there yet. */
    public static PackageCache in(Path root) {
        return new PackageCache(root, null, Limits.standard(), Progress.NONE);
    }

    /** The same cache, but a package has to be one of those that a lock file has hashes of. */
    public PackageCache lockedBy(LockFile to) {
        return new PackageCache(root, to, limits, progress);
    }

    /** The same cache, with other limits for archives. */
    public PackageCache limits(Limits to) {
        return new PackageCache(root, lockFile, to, progress);
    }

    /** The same cache, telling how downloads proceed. */
    public PackageCache progress(Progress to) {
        return new PackageCache(root, lockFile, limits, to);
    }

    Limits limits() {
        return limits;
    }

    Progress progress() {
        return progress;
    }

    /** Gets a package's archive. */
    interface Fetch {
        /** @param partial where to put a download, and what is there of an earlier one */
        FetchedArchive fetch(Path partial);
    }

    /** The package, installed if need be. */
    ProviderPackage obtain(ProviderVersion version, Platform platform, boolean signed, Fetch fetch) {
        CachePlace place = CachePlace.of(root, version, platform);
        try {
            Optional<ProviderPackage> there = installed(place, signed);
            if (there.isPresent()) {
                return confirmed(there.get());
            }
            Files.createDirectories(place.work());
            try (CacheLock lock = CacheLock.on(place.lock())) {
                Optional<ProviderPackage> meanwhile = installed(place, signed);
                if (meanwhile.isEmpty()) {
                    new Install(this, place).run(fetch);
                }
                return confirmed(meanwhile
                        .or(() -> read(place))
                        .orElseThrow(() -> new CrawlException(place.home() + ": was removed while it was installed")));
            }
        } catch (IOException e) {
            throw new CrawlException(
                    root + ": installing " + version + " failed (" + e
                            + "); check that the folder can be written and has room",
                    e);
        }
    }

    /** Checks a package against the lock file, if there is one. */
    void confirm(ProviderVersion version, Collection<PackageHash> hashes) {
        if (lockFile == null) {
            return;
        }
        LockFile locked = lockFile;
        locked.find(version.provider())
                .orElseThrow(() -> new CrawlException(locked.source() + ": does not lock " + version.provider()
                        + ", only " + locked.providers().keySet() + "; add it with: terraform init"))
                .confirm(locked.source(), version, hashes);
    }

    private ProviderPackage confirmed(ProviderPackage found) {
        confirm(found.version(), found.hashes());
        return found;
    }

    private static Optional<ProviderPackage> installed(CachePlace place, boolean signed) {
        return read(place).filter(found -> !signed || found.signer().isPresent());
    }

    /** Empty if it is not there, or not as it was installed. */
    private static Optional<ProviderPackage> read(CachePlace place) {
        if (!Files.isRegularFile(place.record())) {
            return Optional.empty();
        }
        try {
            InstallRecord record = InstallRecord.read(place.record());
            SortedSet<PackageHash> hashes = new TreeSet<>(record.hashes());
            if (!hashes.contains(PackageHash.ofFolder(place.files()))) {
                return Optional.empty();
            }
            return Optional.of(new ProviderPackage(
                    place.version(),
                    place.platform(),
                    place.files(),
                    PluginBinary.find(place.files(), place.version()),
                    hashes,
                    record.signer()));
        } catch (IOException | CrawlException e) {
            return Optional.empty(); // damaged: it is installed anew
        }
    }
}
