package io.cloudoven.terraform.sample;

import io.cloudoven.terraform.block.ProviderRequirement;

/** The provider of the sample classes. */
final class Sample {
    static final ProviderRequirement PROVIDER = new ProviderRequirement("azurerm", "hashicorp/azurerm", "~> 5.2");

    private Sample() {}
}
