package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.SchemaException;
import java.util.Comparator;

/**
 * One version of one provider.
 *
 * @param provider where the provider comes from
 * @param version its version
 */
public record ProviderVersion(ProviderAddress provider, Version version) implements Comparable<ProviderVersion> {

    private static final Comparator<ProviderVersion> ORDER =
            Comparator.comparing(ProviderVersion::provider).thenComparing(ProviderVersion::version);

    /**
     * The version of a provider, both as text, such as {@code azurerm} and {@code 5.2.0}.
     *
     * @throws SchemaException if one of them is not valid
     */
    public static ProviderVersion of(String provider, String version) {
        return new ProviderVersion(ProviderAddress.parse(provider), Version.parse(version));
    }

    /** The folder it is kept in: {@code host/namespace/type/version}. */
    public String path() {
        return provider + "/" + version;
    }

    /** By provider, then from the oldest version to the newest. */
    @Override
    public int compareTo(ProviderVersion other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code registry.terraform.io/hashicorp/azurerm 5.2.0}. */
    @Override
    public String toString() {
        return provider + " " + version;
    }
}
