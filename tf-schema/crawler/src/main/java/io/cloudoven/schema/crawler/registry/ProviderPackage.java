package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.crawler.registry.verify.PackageHash;
import io.cloudoven.schema.crawler.registry.verify.Signer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A provider's package on this machine, unpacked and verified. Belongs to its cache or mirror: nobody changes it.
 *
 * @param version which version of which provider
 * @param platform what it runs on
 * @param folder where its files are
 * @param binary the plugin, which is executable
 * @param hashes the hashes it was found to have, as lock files record them
 * @param signer who signed its checksums; empty where a source has no signatures
 */
public record ProviderPackage(
        ProviderVersion version,
        Platform platform,
        Path folder,
        Path binary,
        SortedSet<PackageHash> hashes,
        Optional<Signer> signer) {

    /** Takes a copy. */
    public ProviderPackage {
        hashes = Collections.unmodifiableSortedSet(new TreeSet<>(hashes));
    }
}
