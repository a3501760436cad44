package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Identifiers;

/**
 * A provider a configuration needs: an entry of {@code required_providers}.
 *
 * @param name the local name, usually the provider's type: {@code azurerm}
 * @param source where it comes from: {@code hashicorp/azurerm}, with a host unless it is the tool's own registry
 * @param version a version constraint: {@code ~> 5.2}
 */
public record ProviderRequirement(String name, String source, String version) {
    public ProviderRequirement {
        Identifiers.check(name);
    }

    /** The same provider with another version constraint. */
    public ProviderRequirement withVersion(String constraint) {
        return new ProviderRequirement(name, source, constraint);
    }
}
