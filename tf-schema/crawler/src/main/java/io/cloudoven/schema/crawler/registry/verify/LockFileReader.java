package io.cloudoven.schema.crawler.registry.verify;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.Version;
import io.cloudoven.schema.catalog.VersionConstraint;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.SchemaException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the part of HCL that lock files are written in: {@code provider} blocks of strings and lists of strings. */
final class LockFileReader {

    private final LockFileTokens tokens;

    LockFileReader(String source, String text) {
        this.tokens = new LockFileTokens(source, text);
    }

    Map<ProviderAddress, LockedProvider> read() {
        Map<ProviderAddress, LockedProvider> providers = new TreeMap<>();
        try {
            while (!tokens.atEnd()) {
                LockedProvider provider = provider();
                if (providers.put(provider.version().provider(), provider) != null) {
                    throw tokens.error("locks " + provider.version().provider() + " twice");
                }
            }
        } catch (SchemaException e) {
            throw tokens.error(e.problem());
        }
        return providers;
    }

    private LockedProvider provider() {
        tokens.word("provider");
        ProviderAddress address = ProviderAddress.parse(tokens.string());
        tokens.symbol('{');
        @Nullable Version version = null;
        VersionConstraint constraint = VersionConstraint.any();
        SortedSet<PackageHash> hashes = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        while (!tokens.skip('}')) {
            String name = tokens.word();
            if (!seen.add(name)) {
                throw tokens.error("sets " + Quoted.text(name) + " twice");
            }
            tokens.symbol('=');
            switch (name) {
                case "version" -> version = Version.parse(tokens.string());
                case "constraints" -> constraint = VersionConstraint.parse(tokens.string());
                case "hashes" -> hashes = hashes();
                default ->
                    throw tokens.error("has the argument " + Quoted.text(name)
                            + "; a provider has version, constraints and hashes");
            }
        }
        if (version == null) {
            throw tokens.error("locks " + address + " without a version");
        }
        return new LockedProvider(new ProviderVersion(address, version), constraint, hashes);
    }

    private SortedSet<PackageHash> hashes() {
        SortedSet<PackageHash> hashes = new TreeSet<>();
        tokens.symbol('[');
        while (!tokens.skip(']')) {
            String hash = tokens.string();
            try {
                hashes.add(PackageHash.parse(hash));
            } catch (CrawlException e) {
                throw tokens.error(String.valueOf(e.getMessage()));
            }
            if (!tokens.skip(',')) {
                tokens.symbol(']');
                break;
            }
        }
        return hashes;
    }
}
