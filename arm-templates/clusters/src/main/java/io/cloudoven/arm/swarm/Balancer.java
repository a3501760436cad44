package io.cloudoven.arm.swarm;

import static io.cloudoven.arm.expression.ArmFunctions.concat;
import static io.cloudoven.arm.expression.ArmFunctions.resourceId;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.types.network.LoadBalancer;
import io.cloudoven.arm.types.network.PublicIPAddress;
import io.cloudoven.arm.types.network.object.InlineFrontendIPConfiguration;
import io.cloudoven.arm.types.network.object.InlineOutboundRule;
import java.util.function.UnaryOperator;

/** The parts of a load balancer that refer to each other, and so to the balancer that they are still in the making of. */
record Balancer(Expr<String> name) {
    static final String POOL = "nodes";
    private static final String FRONTEND = "public";

    /** Ports that each machine has for its own connections, of the 64,000 of an address. */
    private static final int PORTS_EACH = 512;

    UnaryOperator<InlineFrontendIPConfiguration> frontend(PublicIPAddress address) {
        return frontend -> frontend.name(FRONTEND).properties(p -> p.publicIPAddress(ip -> ip.id(address.id())));
    }

    UnaryOperator<InlineOutboundRule> wayOut() {
        return rule -> rule.name("out")
                .properties(p -> p.protocol("All")
                        .allocatedOutboundPorts(PORTS_EACH)
                        .enableTcpReset(true)
                        .frontendIPConfigurations(f -> f.id(frontendId()))
                        .backendAddressPool(b -> b.id(poolId())));
    }

    Expr<String> frontendId() {
        return part("frontendIPConfigurations", FRONTEND);
    }

    Expr<String> poolId() {
        return part("backendAddressPools", POOL);
    }

    /** The pool of a balancer that is in the template, for the machines that are in it. */
    static Expr<String> pool(LoadBalancer balancer) {
        return concat(balancer.id(), "/backendAddressPools/" + POOL);
    }

    Expr<String> part(String kind, String part) {
        return resourceId("Microsoft.Network/loadBalancers/" + kind, name, part);
    }
}
