package io.cloudoven.schema.crawler.registry.verify;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.VersionConstraint;
import io.cloudoven.schema.crawler.CrawlException;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a lock file says of one provider.
 *
 * @param version the version that was chosen
 * @param constraint what it was chosen by
 * @param hashes those of its packages, of all platforms that were locked
 */
public record LockedProvider(ProviderVersion version, VersionConstraint constraint, SortedSet<PackageHash> hashes) {

    /** Takes a copy. */
    public LockedProvider {
        hashes = Collections.unmodifiableSortedSet(new TreeSet<>(hashes));
    }

    /**
     * Checks that a package is one of those that were locked.
     *
     * @param source what to call the lock file in errors
     * @param found the hashes the package has
     * @throws CrawlException if none of them was locked
     */
    public void confirm(String source, ProviderVersion wanted, Collection<PackageHash> found) {
        if (!version.equals(wanted)) {
            throw new CrawlException(source + ": locks " + version + ", not " + wanted.version()
                    + "; take the locked version, or upgrade the lock file with: terraform init -upgrade");
        }
        if (hashes.stream().noneMatch(found::contains)) {
            throw new CrawlException(source + ": the package of " + wanted + " has the hashes " + new TreeSet<>(found)
                    + ", none of the " + hashes.size()
                    + " that are locked; it was tampered with, or the platform is not locked"
                    + " yet: then add it with: terraform providers lock");
        }
    }
}
