package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.crawler.registry.verify.PackageHash;
import io.cloudoven.schema.crawler.registry.verify.Signer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A package's archive on this machine, not yet looked into.
 *
 * @param file the zip file
 * @param expected the hashes one of which it has to have; none if the source does not say
 * @param signer who signed the checksums it is among, if they were signed
 */
record FetchedArchive(Path file, Set<PackageHash> expected, Optional<Signer> signer) {}
