package io.cloudoven.terraform.untyped;

import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.terraform.block.ProviderRequirement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a configuration requires the provider that a schema describes; the same as generated classes say. */
final class Requirement {
    private static final Pattern RELEASE = Pattern.compile("v?([0-9]+)\\.([0-9]+)(\\.[0-9]+)?");

    private Requirement() {}

    /** The host is left out where it is the tool's own registry, which for OpenTofu is another one. */
    static ProviderRequirement of(ProviderAddress address, String version) {
        String source = address.namespace() + "/" + address.type();
        boolean ownRegistry = address.host().equals(ProviderAddress.DEFAULT_HOST);
        return new ProviderRequirement(
                address.type(), ownRegistry ? source : address.host() + "/" + source, constraint(version));
    }

    /** All later minor versions have what {@code 5.2.0} has: {@code ~> 5.2}. No range includes a pre-release. */
    private static String constraint(String version) {
        Matcher release = RELEASE.matcher(version);
        return release.matches() ? "~> " + release.group(1) + "." + release.group(2) : version;
    }
}
