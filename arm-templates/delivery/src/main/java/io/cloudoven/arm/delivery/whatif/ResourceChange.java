package io.cloudoven.arm.delivery.whatif;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a resource.
 *
 * @param resourceId its id
 * @param type what would become of it
 * @param properties what would change in it, if it would be modified
 * @param before its JSON now; null if it is not there or Azure does not say
 * @param after its JSON then; null if it would not be there or Azure does not say
 * @param reason why Azure cannot say; empty if it can
 */
public record ResourceChange(
        String resourceId,
        ChangeType type,
        List<PropertyChange> properties,
        @Nullable Object before,
        @Nullable Object after,
        String reason) {

    private static final String PROVIDERS = "/providers/";

    /** A change with an immutable list of properties. */
    public ResourceChange {
        properties = List.copyOf(properties);
    }

    /** What it is, such as {@code Microsoft.Network/virtualNetworks/subnets}. */
    public String resourceType() {
        int providers = lastProviders();
        if (providers < 0) {
            return resourceId.toLowerCase(Locale.ROOT).contains("/resourcegroups/") ? "resource group" : "";
        }
        String[] parts = resourceId.substring(providers + PROVIDERS.length()).split("/", -1);
        StringBuilder type = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i += 2) {
            type.append('/').append(parts[i]);
        }
        return type.toString();
    }

    /** Its name, such as {@code vnet-shop/apps}. */
    public String resourceName() {
        int providers = lastProviders();
        if (providers < 0) {
            return resourceId.substring(resourceId.lastIndexOf('/') + 1);
        }
        String[] parts = resourceId.substring(providers + PROVIDERS.length()).split("/", -1);
        StringBuilder name = new StringBuilder();
        for (int i = 2; i < parts.length; i += 2) {
            name.append(name.isEmpty() ? "" : "/").append(parts[i]);
        }
        return name.toString();
    }

    private int lastProviders() {
        return resourceId.toLowerCase(Locale.ROOT).lastIndexOf(PROVIDERS);
    }
}
