package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.schema.model.ProviderAddress;

/**
 * How a configuration requires the provider.
 *
 * @param name its local name: {@code azurerm}
 * @param source where it comes from: {@code hashicorp/azurerm}
 * @param version a version constraint: {@code ~> 5.2}
 */
public record RequirementPlan(String name, String source, String version) {

    /** The host is left out where it is the tool's own registry, which for OpenTofu is another one. */
    public static RequirementPlan of(ProviderAddress address, String version) {
        String source = address.namespace() + "/" + address.type();
        boolean ownRegistry = address.host().equals(ProviderAddress.DEFAULT_HOST);
        return new RequirementPlan(address.type(), ownRegistry ? source : address.host() + "/" + source, version);
    }
}
