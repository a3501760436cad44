package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.http.Reply;
import io.cloudoven.schema.crawler.registry.http.Transport;
import io.cloudoven.schema.crawler.registry.json.JsonValue;
import io.cloudoven.schema.model.ProviderAddress;
import java.net.URI;
import java.util.Comparator;
import java.util.List;

/**
 * The provider registry protocol.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/internals/provider-registry-protocol">provider registry
 *     protocol</a>
 */
final class RegistryApi {

    private static final String SERVICE = "providers.v1";

    private final Transport transport;
    private final Discovery discovery;

    RegistryApi(Transport transport) {
        this.transport = transport;
        this.discovery = new Discovery(transport);
    }

    List<OfferedVersion> versions(ProviderAddress provider) {
        return transport
                .get(service(provider).resolve(provider.namespace() + "/" + provider.type() + "/versions"))
                .json("the registry knows no provider " + provider + "; check its namespace and type")
                .elementsOf("versions")
                .stream()
                .map(OfferedVersion::read)
                .toList();
    }

    /** What the registry says of a package, checked for being what was asked for. */
    OfferedPackage find(ProviderVersion version, Platform platform) {
        ProviderAddress provider = version.provider();
        Reply reply = transport.get(service(provider)
                .resolve(provider.namespace() + "/" + provider.type() + "/" + version.version() + "/download/"
                        + platform.os() + "/" + platform.arch()));
        if (reply.isMissing()) {
            throw notOffered(version, platform);
        }
        JsonValue json = reply.json();
        OfferedPackage offered = OfferedPackage.read(reply.uri(), json);
        if (!offered.platform().equals(platform)) {
            throw json.wrong("is of the package for " + offered.platform() + ", not for " + platform);
        }
        if (!Protocols.spoken(offered.protocols())) {
            throw notSpoken(version, offered.protocols());
        }
        return offered;
    }

    private URI service(ProviderAddress provider) {
        return discovery.service(provider.host(), SERVICE);
    }

    private CrawlException notOffered(ProviderVersion version, Platform platform) {
        return versions(version.provider()).stream()
                .filter(offered -> offered.version().equals(version.version()))
                .findFirst()
                .map(offered -> new CrawlException(version + " has no package for " + platform + ", only for "
                        + offered.platforms().stream().sorted().toList()
                        + "; take another version, or one of these platforms"))
                .orElseGet(() -> new CrawlException(
                        "the registry has no " + version + "; look up which versions it has, and take one of those"));
    }

    private CrawlException notSpoken(ProviderVersion version, List<String> protocols) {
        String other = versions(version.provider()).stream()
                .filter(offered -> !offered.protocols().isEmpty() && Protocols.spoken(offered.protocols()))
                .map(OfferedVersion::version)
                .max(Comparator.naturalOrder())
                .map(newest -> "take version " + newest + ", which does")
                .orElse("no version of it does");
        return new CrawlException(
                version + " speaks the plugin protocols " + protocols + " and neither 5 nor 6; " + other);
    }
}
