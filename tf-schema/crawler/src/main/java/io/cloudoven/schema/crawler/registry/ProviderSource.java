package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.Version;
import io.cloudoven.schema.catalog.VersionConstraint;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.model.ProviderAddress;
import java.util.SortedSet;

/** Where providers come from: a registry, a mirror, a folder or a file. Thread-safe. */
public interface ProviderSource {

    /**
     * The versions there are, oldest first.
     *
     * @throws CrawlException if the provider is not there or the source cannot be asked
     */
    SortedSet<Version> versions(ProviderAddress provider);

    /**
     * The newest version that a constraint allows, as Terraform chooses it.
     *
     * @throws CrawlException if there is none; says which there are
     */
    default ProviderVersion resolve(ProviderAddress provider, VersionConstraint constraint) {
        SortedSet<Version> offered = versions(provider);
        return constraint
                .newest(offered)
                .map(version -> new ProviderVersion(provider, version))
                .orElseThrow(() -> NoSuchVersion.of(provider, constraint, offered));
    }

    /**
     * Gets a package into a cache, unless it is there, and verifies it either way.
     *
     * @throws CrawlException if there is none or it is not what it should be; then the cache has nothing of it, save a part
     *     of a download that broke off and can go on
     */
    ProviderPackage install(ProviderVersion version, Platform platform, PackageCache cache);
}
