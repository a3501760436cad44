package io.cloudoven.arm.swarm;

import static io.cloudoven.arm.expression.ArmFunctions.add;
import static io.cloudoven.arm.expression.ArmFunctions.concat;
import static io.cloudoven.arm.expression.ArmFunctions.format;

import io.cloudoven.arm.expression.Copy;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.template.TemplateBuilder;
import io.cloudoven.arm.types.network.LoadBalancer;
import io.cloudoven.arm.types.network.PublicIPAddress;
import io.cloudoven.arm.types.network.object.InlineInboundNatRule;

/**
 * The managers' load balancer: port 80 to all of them in turn, ports from 5000 on to SSH of each, and the way out.
 *
 * <p>Standard, as Azure has it now: nothing comes in unless the network's rules say so, and nothing gets out without an
 * outbound rule.
 */
final class ManagerBalancer {
    static final int FIRST_SSH_PORT = 5000;

    private final LoadBalancer balancer;
    private final PublicIPAddress address;

    ManagerBalancer(TemplateBuilder swarm, SwarmParameters parameters) {
        address = swarm.add(PublicAddress.named("managerAddress", "-managers-ip", parameters));
        Balancer self = new Balancer(parameters.named("-managers-lb"));
        balancer = swarm.add(LoadBalancer.named("managerBalancer")
                .name(self.name())
                .location(parameters.location)
                .sku(sku -> sku.name("Standard"))
                .properties(p -> p.frontendIPConfigurations(self.frontend(address))
                        .backendAddressPools(pool -> pool.name(Balancer.POOL))
                        .probes(probe -> probe.name("web")
                                .properties(q -> q.protocol("Tcp")
                                        .port(SwarmPorts.WEB)
                                        .intervalInSeconds(5)
                                        .probeThreshold(2)))
                        .loadBalancingRules(rule -> rule.name("web")
                                .properties(q -> q.protocol("Tcp")
                                        .frontendPort(SwarmPorts.WEB)
                                        .backendPort(SwarmPorts.WEB)
                                        .loadDistribution("Default")
                                        .disableOutboundSnat(true)
                                        .enableTcpReset(true)
                                        .frontendIPConfiguration(f -> f.id(self.frontendId()))
                                        .backendAddressPool(b -> b.id(self.poolId()))
                                        .probe(b -> b.id(self.part("probes", "web")))))
                        .inboundNatRules(Copy.of(parameters.managers, index -> sshTo(index, self)))
                        .outboundRules(self.wayOut())));
    }

    private static InlineInboundNatRule sshTo(Expr<Number> index, Balancer self) {
        return new InlineInboundNatRule()
                .name(ruleName(index))
                .properties(q -> q.protocol("Tcp")
                        .frontendPort(add(index, FIRST_SSH_PORT))
                        .backendPort(SwarmPorts.SSH)
                        .enableTcpReset(true)
                        .frontendIPConfiguration(f -> f.id(self.frontendId())));
    }

    private static Expr<String> ruleName(Expr<Number> index) {
        return format("ssh-{0}", index);
    }

    /** Where the swarm is reached. */
    Expr<String> address() {
        return address.properties().ipAddress();
    }

    Expr<String> pool() {
        return Balancer.pool(balancer);
    }

    Expr<String> sshRule(Expr<Number> index) {
        return concat(balancer.id(), "/inboundNatRules/", ruleName(index));
    }
}
