package io.cloudoven.arm.aks;

import static io.cloudoven.arm.expression.ArmFunctions.cidrSubnet;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.role.BuiltInRole;
import io.cloudoven.arm.template.TemplateBuilder;
import io.cloudoven.arm.types.authorization.RoleAssignment;
import io.cloudoven.arm.types.managedidentity.UserAssignedIdentity;
import io.cloudoven.arm.types.network.Subnet;
import io.cloudoven.arm.types.network.VirtualNetwork;

/** The cluster's network, and the identity that manages it: the cluster's own, which joins nodes and load balancers. */
final class AksNetwork {
    /** Nodes have a 64th of the network. */
    private static final int SHARE_BITS = 6;

    final Subnet nodes;
    final UserAssignedIdentity identity;
    final RoleAssignment joinsNetwork;

    AksNetwork(TemplateBuilder aks, AksParameters parameters, AksCluster.Builder options) {
        VirtualNetwork network = aks.add(VirtualNetwork.named("network")
                .name(parameters.named("vnet-"))
                .location(parameters.location)
                .tags(Expr.object(parameters.tags()))
                .properties(p -> p.addressSpace(space -> space.addressPrefixes(options.addressSpace))));
        int prefix = Integer.parseInt(options.addressSpace.substring(options.addressSpace.indexOf('/') + 1));
        nodes = aks.add(Subnet.named("nodes")
                .parent(network)
                .name("snet-nodes")
                .properties(p -> p.addressPrefix(cidrSubnet(Expr.of(options.addressSpace), prefix + SHARE_BITS, 0))
                        .defaultOutboundAccess(false))); // out by the cluster's load balancer
        identity = aks.add(UserAssignedIdentity.named("identity")
                .name(parameters.named("id-"))
                .location(parameters.location)
                .tags(Expr.object(parameters.tags())));
        joinsNetwork = aks.add(BuiltInRole.NETWORK_CONTRIBUTOR.assignment("joinsNetwork", identity, nodes));
    }
}
