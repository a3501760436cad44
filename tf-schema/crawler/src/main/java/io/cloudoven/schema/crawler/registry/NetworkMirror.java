package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.Version;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.http.HttpOptions;
import io.cloudoven.schema.crawler.registry.http.Reply;
import io.cloudoven.schema.crawler.registry.http.Transport;
import io.cloudoven.schema.crawler.registry.json.JsonValue;
import io.cloudoven.schema.crawler.registry.verify.PackageHash;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.SchemaException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A mirror of registries on a web server. It has no signatures: its packages are checked against the hashes that it gives
 * and, better, against a lock file. Immutable and thread-safe.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/internals/provider-network-mirror-protocol">provider network
 *     mirror protocol</a>
 */
public final class NetworkMirror implements ProviderSource {

    private final URI base;
    private final Transport transport;

    private NetworkMirror(URI base, Transport transport) {
        this.base = base;
        this.transport = transport;
    }

    /**
     * The mirror at an address, asked as these options say.
     *
     * @param base an https address that ends with a slash
     * @throws CrawlException if the address is no such one
     */
    public static NetworkMirror at(URI base, UnaryOperator<HttpOptions> options) {
        if (!"https".equals(base.getScheme())
                || base.getRawPath() == null
                || !base.getRawPath().endsWith("/")) {
            throw new CrawlException("a network mirror's address starts with https:// and ends with a slash");
        }
        return new NetworkMirror(base, new Transport(options.apply(HttpOptions.defaults())));
    }

    @Override
    public SortedSet<Version> versions(ProviderAddress provider) {
        JsonValue json = transport
                .get(address(provider, "index.json"))
                .json("the mirror has no " + provider + "; check its address, or ask the mirror's operator for it");
        SortedSet<Version> versions = new TreeSet<>();
        for (String version : json.get("versions").fields().keySet()) {
            try {
                versions.add(Version.parse(version));
            } catch (SchemaException e) {
                throw json.get("versions").wrong("has a version that is none (" + e.problem() + ")");
            }
        }
        return versions;
    }

    @Override
    public ProviderPackage install(ProviderVersion version, Platform platform, PackageCache cache) {
        return cache.obtain(version, platform, false, partial -> {
            Reply reply = transport.get(address(version.provider(), version.version() + ".json"));
            Map<String, JsonValue> archives = reply.json(
                            "the mirror has no " + version + "; look up which versions it has, and take one of those")
                    .get("archives")
                    .fields();
            JsonValue archive = Optional.ofNullable(archives.get(platform.toString()))
                    .orElseThrow(() -> new CrawlException("the mirror has no package of " + version + " for " + platform
                            + ", only for " + new TreeSet<>(archives.keySet())
                            + "; take another version, or one of these platforms"));
            Set<PackageHash> hashes = new TreeSet<>();
            archive.elementsOf("hashes").forEach(hash -> hashes.add(PackageHash.parse(hash.text())));
            hashes.removeIf(hash -> !hash.isKnown());
            URI from = Addresses.resolve(reply.uri(), archive.get("url").text(), archive);
            transport.download(from, partial, cache.limits().bytes(), cache.progress());
            return new FetchedArchive(partial, hashes, Optional.empty());
        });
    }

    private URI address(ProviderAddress provider, String file) {
        return base.resolve(
                provider.host().replace(":", "%3A") + "/" + provider.namespace() + "/" + provider.type() + "/" + file);
    }
}
