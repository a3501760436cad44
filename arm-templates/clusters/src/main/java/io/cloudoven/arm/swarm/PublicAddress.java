package io.cloudoven.arm.swarm;

import io.cloudoven.arm.types.network.PublicIPAddress;

/** A public address as Azure has them now: Standard, and the same for ever. */
final class PublicAddress {
    private PublicAddress() {}

    static PublicIPAddress named(String symbolicName, String suffix, SwarmParameters parameters) {
        return PublicIPAddress.named(symbolicName)
                .name(parameters.named(suffix))
                .location(parameters.location)
                .sku(sku -> sku.name("Standard"))
                .properties(p -> p.publicIPAllocationMethod("Static").publicIPAddressVersion("IPv4"));
    }
}
