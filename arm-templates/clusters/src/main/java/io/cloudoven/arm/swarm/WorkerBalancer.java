package io.cloudoven.arm.swarm;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.template.TemplateBuilder;
import io.cloudoven.arm.types.network.LoadBalancer;
import io.cloudoven.arm.types.network.PublicIPAddress;

/** The workers' load balancer: ports from 50000 on to SSH of each, whoever is in the scale set, and the way out. */
final class WorkerBalancer {
    private static final int FIRST_SSH_PORT = 50_000;

    /** Room for all workers that there can be, and for those that replace them. */
    private static final int LAST_SSH_PORT = FIRST_SSH_PORT + 2 * SwarmLimits.MOST_WORKERS - 1;

    private final LoadBalancer balancer;

    WorkerBalancer(TemplateBuilder swarm, SwarmParameters parameters) {
        PublicIPAddress address = swarm.add(PublicAddress.named("workerAddress", "-workers-ip", parameters));
        Balancer self = new Balancer(parameters.named("-workers-lb"));
        balancer = swarm.add(LoadBalancer.named("workerBalancer")
                .name(self.name())
                .location(parameters.location)
                .sku(sku -> sku.name("Standard"))
                .properties(p -> p.frontendIPConfigurations(self.frontend(address))
                        .backendAddressPools(pool -> pool.name(Balancer.POOL))
                        .inboundNatRules(rule -> rule.name("ssh")
                                .properties(q -> q.protocol("Tcp")
                                        .frontendPortRangeStart(FIRST_SSH_PORT)
                                        .frontendPortRangeEnd(LAST_SSH_PORT)
                                        .backendPort(SwarmPorts.SSH)
                                        .enableTcpReset(true)
                                        .frontendIPConfiguration(f -> f.id(self.frontendId()))
                                        .backendAddressPool(b -> b.id(self.poolId()))))
                        .outboundRules(self.wayOut())));
    }

    Expr<String> pool() {
        return Balancer.pool(balancer);
    }
}
