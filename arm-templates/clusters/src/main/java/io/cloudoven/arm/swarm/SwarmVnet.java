package io.cloudoven.arm.swarm;

import static io.cloudoven.arm.expression.ArmFunctions.add;
import static io.cloudoven.arm.expression.ArmFunctions.cidrHost;
import static io.cloudoven.arm.expression.ArmFunctions.concat;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.template.TemplateBuilder;
import io.cloudoven.arm.types.network.NetworkSecurityGroup;
import io.cloudoven.arm.types.network.VirtualNetwork;
import io.cloudoven.arm.types.network.object.DefaultSecurityRuleProperties;
import io.cloudoven.arm.types.network.object.InlineSecurityRule;
import io.cloudoven.arm.types.network.object.InlineSubnet;
import java.util.function.UnaryOperator;

/** The virtual network: a subnet for managers, whose addresses are fixed, and one for workers. */
final class SwarmVnet {
    private static final String SPACE = "10.0.0.0/16";
    static final String MANAGERS = "10.0.0.0/24";
    private static final String WORKERS = "10.0.8.0/21";

    /** Azure keeps the first addresses of a subnet for itself: the first that a machine can have is .4. */
    private static final int FIRST_HOST = 3;

    private final VirtualNetwork network;

    SwarmVnet(TemplateBuilder swarm, SwarmParameters parameters) {
        NetworkSecurityGroup managers = swarm.add(NetworkSecurityGroup.named("managerRules")
                .name(parameters.named("-managers-nsg"))
                .location(parameters.location)
                .properties(p -> p.securityRules(rule("web", 100, SwarmVnet::webFromAnywhere))
                        .securityRules(rule("ssh", 110, r -> ssh(r, parameters)))
                        .securityRules(rule("swarm-management", 200, r -> within(r, "Tcp", SwarmPorts.MANAGEMENT)))
                        .securityRules(rule("swarm-gossip", 210, r -> within(r, "*", SwarmPorts.GOSSIP)))
                        .securityRules(rule("swarm-overlay", 220, r -> within(r, "Udp", SwarmPorts.OVERLAY)))));
        NetworkSecurityGroup workers = swarm.add(NetworkSecurityGroup.named("workerRules")
                .name(parameters.named("-workers-nsg"))
                .location(parameters.location)
                .properties(p -> p.securityRules(rule("ssh", 110, r -> ssh(r, parameters)))
                        .securityRules(rule("swarm-gossip", 210, r -> within(r, "*", SwarmPorts.GOSSIP)))
                        .securityRules(rule("swarm-overlay", 220, r -> within(r, "Udp", SwarmPorts.OVERLAY)))));
        network = swarm.add(VirtualNetwork.named("network")
                .name(parameters.named("-vnet"))
                .location(parameters.location)
                .properties(p -> p.addressSpace(space -> space.addressPrefixes(SPACE))
                        .subnets(subnet("managers", MANAGERS, managers))
                        .subnets(subnet("workers", WORKERS, workers))));
    }

    /** The id of the managers' subnet. */
    Expr<String> managers() {
        return concat(network.id(), "/subnets/managers");
    }

    /** The id of the workers' subnet. */
    Expr<String> workers() {
        return concat(network.id(), "/subnets/workers");
    }

    /** The private address of a manager, counted from 0. */
    static Expr<String> managerAddress(Expr<? extends Number> index) {
        return cidrHost(Expr.of(MANAGERS), add(index, FIRST_HOST));
    }

    private static UnaryOperator<InlineSubnet> subnet(String name, String range, NetworkSecurityGroup rules) {
        return subnet -> subnet.name(name)
                .properties(p -> p.addressPrefix(range)
                        .defaultOutboundAccess(false) // out by the load balancers' rules alone
                        .networkSecurityGroup(group -> group.id(rules.id()))
                        .serviceEndpoints(endpoint -> endpoint.service("Microsoft.KeyVault")));
    }

    private static UnaryOperator<InlineSecurityRule> rule(
            String name, int priority, UnaryOperator<DefaultSecurityRuleProperties> content) {
        return rule -> rule.name(name)
                .properties(p -> content.apply(p.priority(priority)
                        .direction("Inbound")
                        .access("Allow")
                        .sourcePortRange("*")
                        .destinationAddressPrefix("*")));
    }

    private static DefaultSecurityRuleProperties webFromAnywhere(DefaultSecurityRuleProperties rule) {
        return to(SwarmPorts.WEB, rule.protocol("Tcp").sourceAddressPrefix("Internet"));
    }

    private static DefaultSecurityRuleProperties ssh(DefaultSecurityRuleProperties rule, SwarmParameters parameters) {
        return to(SwarmPorts.SSH, rule.protocol("Tcp").sourceAddressPrefix(parameters.sshSource));
    }

    private static DefaultSecurityRuleProperties within(DefaultSecurityRuleProperties rule, String protocol, int port) {
        return to(port, rule.protocol(protocol).sourceAddressPrefix("VirtualNetwork"));
    }

    private static DefaultSecurityRuleProperties to(int port, DefaultSecurityRuleProperties rule) {
        return rule.destinationPortRange(String.valueOf(port));
    }
}
