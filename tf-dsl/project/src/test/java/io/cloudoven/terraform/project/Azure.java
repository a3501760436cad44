package io.cloudoven.terraform.project;

import io.cloudoven.terraform.block.ProviderConfiguration;
import io.cloudoven.terraform.block.ProviderRequirement;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;

/** A provider configuration as the generator writes it. */
final class Azure extends ProviderConfiguration<Azure> {
    private static final ProviderRequirement REQUIREMENT =
            new ProviderRequirement("azurerm", "hashicorp/azurerm", "~> 5.2");

    private Azure(State state) {
        super(REQUIREMENT, Shape.FREE, state);
    }

    static Azure provider() {
        return new Azure(unaliased(REQUIREMENT));
    }

    @Override
    protected Azure inState(State state) {
        return new Azure(state);
    }

    Azure subscriptionId(String id) {
        return setArgument("subscription_id", id);
    }
}
