package io.cloudoven.arm.scope;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One place to deploy to: a certain resource group, subscription, management group, or the tenant.
 *
 * <p>Immutable; compared without minding the case.
 *
 * @param kind which level it is
 * @param subscriptionId {@code null} above subscriptions
 * @param resourceGroup {@code null} above resource groups
 * @param managementGroup {@code null} unless it is one
 */
public record DeploymentScope(
        Scope kind,
        @Nullable String subscriptionId,
        @Nullable String resourceGroup,
        @Nullable String managementGroup) {

    public static DeploymentScope resourceGroup(String subscriptionId, String resourceGroup) {
        return new DeploymentScope(Scope.RESOURCE_GROUP, subscriptionId, resourceGroup, null);
    }

    public static DeploymentScope subscription(String subscriptionId) {
        return new DeploymentScope(Scope.SUBSCRIPTION, subscriptionId, null, null);
    }

    public static DeploymentScope managementGroup(String managementGroup) {
        return new DeploymentScope(Scope.MANAGEMENT_GROUP, null, null, managementGroup);
    }

    public static DeploymentScope tenant() {
        return new DeploymentScope(Scope.TENANT, null, null, null);
    }

    /**
     * The scope with an id such as {@code /subscriptions/…/resourceGroups/…}; {@code null} for the id of anything else.
     */
    public static @Nullable DeploymentScope parse(String id) {
        String[] parts = id.replaceAll("^/+|/+$", "").split("/", -1);
        if (parts.length == 1 && parts[0].isEmpty()) {
            return tenant();
        }
        if (parts.length == 2 && parts[0].equalsIgnoreCase("subscriptions")) {
            return subscription(parts[1]);
        }
        if (parts.length == 4
                && parts[0].equalsIgnoreCase("subscriptions")
                && parts[2].equalsIgnoreCase("resourceGroups")) {
            return resourceGroup(parts[1], parts[3]);
        }
        int type = parts[0].equalsIgnoreCase("providers") ? 1 : 0;
        if (parts.length == type + 3
                && parts[type].equalsIgnoreCase("Microsoft.Management")
                && parts[type + 1].equalsIgnoreCase("managementGroups")) {
            return managementGroup(parts[type + 2]);
        }
        return null;
    }

    /** The id, which is empty for the tenant, so that {@code /providers/…} can follow. */
    public String id() {
        return switch (kind) {
            case RESOURCE_GROUP -> "/subscriptions/" + subscriptionId + "/resourceGroups/" + resourceGroup;
            case SUBSCRIPTION -> "/subscriptions/" + subscriptionId;
            case MANAGEMENT_GROUP -> "/providers/Microsoft.Management/managementGroups/" + managementGroup;
            case TENANT -> "";
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeploymentScope scope && id().equalsIgnoreCase(scope.id());
    }

    @Override
    public int hashCode() {
        return id().toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return kind == Scope.TENANT ? "/" : id();
    }
}
