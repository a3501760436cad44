package io.cloudoven.examples;

import static io.cloudoven.terraform.expression.Arithmetic.plus;
import static io.cloudoven.terraform.expression.NetworkFunctions.cidrsubnet;
import static io.cloudoven.terraform.expression.Operators.greaterThan;
import static io.cloudoven.terraform.expression.PatternFunctions.regex;
import static io.cloudoven.terraform.expression.Templates.interpolate;
import static io.cloudoven.terraform.expression.TypeFunctions.can;

import io.cloudoven.terraform.azurerm.Azurerm;
import io.cloudoven.terraform.azurerm.KubernetesCluster;
import io.cloudoven.terraform.azurerm.KubernetesClusterNodePool;
import io.cloudoven.terraform.azurerm.LogAnalyticsWorkspace;
import io.cloudoven.terraform.azurerm.ResourceGroup;
import io.cloudoven.terraform.azurerm.RoleAssignment;
import io.cloudoven.terraform.azurerm.Subnet;
import io.cloudoven.terraform.azurerm.UserAssignedIdentity;
import io.cloudoven.terraform.azurerm.VirtualNetwork;
import io.cloudoven.terraform.block.Local;
import io.cloudoven.terraform.block.Output;
import io.cloudoven.terraform.block.Variable;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.project.Blueprint;
import java.util.Map;

/** An AKS cluster with its network, a system and a user pool, and its logs in Log Analytics. */
public final class AksCluster {
    private AksCluster() {}

    /** The blueprint; its variables have defaults for a small cluster in West Europe. */
    public static Blueprint blueprint() {
        Blueprint.Builder aks =
                Blueprint.builder("aks").provider(Azurerm.provider().features(f -> f));

        Variable<String> name = aks.variable(
                "name",
                Type.STRING,
                v -> v.description("What everything is named after.")
                        .defaultValue("shop")
                        .validation(
                                can(regex("^[a-z][a-z0-9-]{1,20}$", v)),
                                "The name must be 2 to 21 lower case letters, digits and dashes, and start with a letter."));
        Variable<String> location = aks.variable(
                "location", Type.STRING, v -> v.description("The Azure region.").defaultValue("westeurope"));
        Variable<String> vmSize = aks.variable(
                "vm_size",
                Type.STRING,
                v -> v.description("The size of the nodes.").defaultValue("Standard_D4s_v5"));
        Variable<Number> userNodes = aks.variable(
                "max_user_nodes",
                Type.NUMBER,
                v -> v.description("How many user nodes there may be at most.")
                        .defaultValue(5)
                        .validation(greaterThan(v, 0), "There must be room for at least one user node."));
        Local<Map<String, String>> tags =
                aks.local("tags", Value.map(Map.of("application", name, "managed-by", Value.of("terraform"))));

        ResourceGroup group = aks.add(ResourceGroup.named("main")
                .name(interpolate("rg-{}", name))
                .location(location)
                .tags(tags));
        VirtualNetwork network = aks.add(VirtualNetwork.named("main")
                .name(interpolate("vnet-{}", name))
                .location(group.location())
                .resourceGroupName(group.name())
                .addressSpace("10.20.0.0/16")
                .tags(tags));
        Subnet nodes = aks.add(Subnet.named("nodes")
                .name("snet-nodes")
                .resourceGroupName(group.name())
                .virtualNetworkName(network.name())
                .addressPrefixes(cidrsubnet("10.20.0.0/16", 6, 0)));
        LogAnalyticsWorkspace logs = aks.add(LogAnalyticsWorkspace.named("main")
                .name(interpolate("log-{}", name))
                .location(group.location())
                .resourceGroupName(group.name())
                .sku("PerGB2018")
                .retentionInDays(30)
                .tags(tags));
        UserAssignedIdentity identity = aks.add(UserAssignedIdentity.named("cluster")
                .name(interpolate("id-{}", name))
                .location(group.location())
                .resourceGroupName(group.name())
                .tags(tags));
        RoleAssignment joinsNetwork = aks.add(RoleAssignment.named("network")
                .scope(nodes.id())
                .roleDefinitionName("Network Contributor")
                .principalId(identity.principalId()));
        KubernetesCluster cluster = aks.add(KubernetesCluster.named("main")
                .name(interpolate("aks-{}", name))
                .location(group.location())
                .resourceGroupName(group.name())
                .dnsPrefix(name)
                .automaticUpgradeChannel("stable")
                .oidcIssuerEnabled(true)
                .workloadIdentityEnabled(true)
                .tags(tags)
                .defaultNodePool(pool -> pool.name("system")
                        .nodeCount(3)
                        .vmSize(vmSize)
                        .vnetSubnetId(nodes.id())
                        .onlyCriticalAddonsEnabled(true)
                        .temporaryNameForRotation("systemnext")
                        .upgradeSettings(upgrade -> upgrade.maxSurge("33%")))
                .nodeProvisioningProfile(provisioning -> provisioning.mode("Manual"))
                .identity(assigned -> assigned.type("UserAssigned").identityIds(identity.id()))
                .networkProfile(profile -> profile.networkPlugin("azure")
                        .networkPluginMode("overlay")
                        .networkPolicy("cilium")
                        .networkDataPlane("cilium"))
                .omsAgent(agent -> agent.logAnalyticsWorkspaceId(logs.id()).msiAuthForMonitoringEnabled(true))
                .dependsOn(joinsNetwork));
        aks.add(KubernetesClusterNodePool.named("user")
                .name("user")
                .kubernetesClusterId(cluster.id())
                .vmSize(vmSize)
                .vnetSubnetId(nodes.id())
                .autoScalingEnabled(true)
                .minCount(1)
                .maxCount(userNodes)
                .upgradeSettings(upgrade -> upgrade.maxSurge("33%"))
                .tags(tags)
                .lifecycle(l -> l.ignoreChanges("node_count")));

        aks.output("cluster_name", cluster.name(), o -> o.description("The name of the cluster."));
        aks.output(
                "oidc_issuer_url", cluster.oidcIssuerUrl(), o -> o.description("Where workload identities come from."));
        aks.output("kube_config", cluster.kubeConfigRaw(), Output::sensitive);
        aks.output("max_nodes", plus(userNodes, 3));
        return aks.build();
    }
}
