package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.Version;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.http.HttpOptions;
import io.cloudoven.schema.crawler.registry.http.Reply;
import io.cloudoven.schema.crawler.registry.http.Transport;
import io.cloudoven.schema.crawler.registry.pages.RegistryPages;
import io.cloudoven.schema.crawler.registry.verify.Checksums;
import io.cloudoven.schema.crawler.registry.verify.PackageHash;
import io.cloudoven.schema.crawler.registry.verify.SignatureCheck;
import io.cloudoven.schema.crawler.registry.verify.Signer;
import io.cloudoven.schema.model.ProviderAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Provider registries: the one that each provider's address names, whether registry.terraform.io, registry.opentofu.org or
 * one's own.
 *
 * <p>A package is taken only if its SHA-256 is the one in the version's {@code SHA256SUMS} and these are signed by a key
 * that the registry names for the provider. Immutable and thread-safe; one client for all of a program shares its
 * connections and its bound on parallel downloads.
 */
public final class Registry implements ProviderSource {

    private final Transport transport;
    private final RegistryApi api;
    private final List<String> partnerKeys;
    private final Set<String> unsigned;

    private Registry(Transport transport, RegistryApi api, List<String> partnerKeys, Set<String> unsigned) {
        this.transport = transport;
        this.api = api;
        this.partnerKeys = List.copyOf(partnerKeys);
        this.unsigned = Set.copyOf(unsigned);
    }

    /** A client without tokens. */
    public static Registry client() {
        return client(UnaryOperator.identity());
    }

    /** A client that asks as these options say. */
    public static Registry client(UnaryOperator<HttpOptions> options) {
        Transport transport = new Transport(options.apply(HttpOptions.defaults()));
        return new Registry(transport, new RegistryApi(transport), List.of(), Set.of());
    }

    /**
     * The same client, but where a registry gives a trust signature with a provider's key, one of these keys has to have
     * made it. Who did is {@link Signer#vouchedBy()}.
     *
     * @param to public keys in ASCII armor, such as the one that HashiCorp publishes for its partners
     */
    public Registry partnerKeys(List<String> to) {
        return new Registry(transport, api, to, unsigned);
    }

    /**
     * The same client, but taking packages of that host for which it names no key at all, as OpenTofu does with
     * registry.opentofu.org. Where it names keys, the signature still has to be by one of them.
     */
    public Registry acceptUnsignedOf(String host) {
        Set<String> hosts = new TreeSet<>(unsigned);
        hosts.add(host.toLowerCase(Locale.ROOT));
        return new Registry(transport, api, partnerKeys, hosts);
    }

    /** The pages that document providers. */
    public RegistryPages pages() {
        return new RegistryPages(transport);
    }

    @Override
    public SortedSet<Version> versions(ProviderAddress provider) {
        SortedSet<Version> versions = new TreeSet<>();
        api.versions(provider).forEach(offered -> versions.add(offered.version()));
        return versions;
    }

    @Override
    public ProviderPackage install(ProviderVersion version, Platform platform, PackageCache cache) {
        boolean signed = !unsigned.contains(version.provider().host());
        return cache.obtain(version, platform, signed, partial -> {
            OfferedPackage offered = api.find(version, platform);
            Optional<Signer> signer = signer(version, offered);
            transport.download(offered.archive(), partial, cache.limits().bytes(), cache.progress());
            return new FetchedArchive(partial, Set.of(PackageHash.ofZip(offered.sha256())), signer);
        });
    }

    private Optional<Signer> signer(ProviderVersion version, OfferedPackage offered) {
        String what = "the checksums of " + version;
        byte[] checksums = transport
                .get(offered.checksums())
                .require(what + " are missing; tell the registry's operator")
                .body();
        Checksums.read(what, checksums).confirm(what, offered.fileName(), offered.sha256());
        if (offered.keys().isEmpty()) {
            if (unsigned.contains(version.provider().host())) {
                return Optional.empty();
            }
            throw new CrawlException("the registry names no key that signs " + version
                    + "; if you trust the registry alone, use acceptUnsignedOf(\""
                    + version.provider().host() + "\")");
        }
        Reply signature = transport
                .get(offered.signature())
                .require("the signature of " + what + " is missing; tell the registry's operator");
        return Optional.of(
                new SignatureCheck(partnerKeys, transport.options().time().now())
                        .verify("the signature of " + what, checksums, signature.body(), offered.keys()));
    }
}
