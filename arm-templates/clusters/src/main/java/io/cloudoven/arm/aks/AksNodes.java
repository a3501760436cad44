package io.cloudoven.arm.aks;

import static io.cloudoven.arm.expression.ArmFunctions.add;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.role.BuiltInRole;
import io.cloudoven.arm.template.Parameter;
import io.cloudoven.arm.template.TemplateBuilder;
import io.cloudoven.arm.types.containerregistry.Registry;
import io.cloudoven.arm.types.containerservice.AgentPool;
import io.cloudoven.arm.types.containerservice.ManagedCluster;
import io.cloudoven.arm.types.containerservice.object.ManagedClusterAgentPoolProfile;
import io.cloudoven.arm.types.containerservice.object.ManagedClusterProperties;
import io.cloudoven.arm.types.operationalinsights.Workspace;
import java.util.List;
import java.util.Map;

/** The cluster itself with its system pool, the pools for workloads, and where its logs go. */
final class AksNodes {
    private static final String SURGE = "33%";
    private static final String SYSTEM_ONLY = "CriticalAddonsOnly=true:NoSchedule";

    private final TemplateBuilder aks;
    private final AksParameters parameters;
    private final AksCluster.Builder options;
    private final AksNetwork network;

    AksNodes(TemplateBuilder aks, AksParameters parameters, AksCluster.Builder options, AksNetwork network) {
        this.aks = aks;
        this.parameters = parameters;
        this.options = options;
        this.network = network;
        Workspace logs = aks.add(Workspace.named("logs")
                .name(parameters.named("log-"))
                .location(parameters.location)
                .tags(Expr.object(parameters.tags()))
                .properties(p -> p.sku(sku -> sku.name("PerGB2018")).retentionInDays(options.logRetentionDays)));
        ManagedCluster cluster = aks.add(ManagedCluster.named("cluster")
                .name(parameters.named("aks-"))
                .location(parameters.location)
                .tags(Expr.object(parameters.tags()))
                .sku(sku -> sku.name("Base").tier("Free"))
                .identity(i -> i.type("UserAssigned").userAssignedIdentities(network.identity.id(), u -> u))
                .properties(p -> properties(p, logs))
                .dependsOn(network.joinsNetwork));
        Expr<Number> most = parameters.systemNodes;
        List<NodePool> pools = options.pools.isEmpty() ? List.of(NodePool.named("user")) : options.pools;
        for (NodePool pool : pools) {
            most = add(most, userPool(pool, cluster));
        }
        if (options.registry != null) {
            letPull(cluster, options.registry);
        }
        aks.output("clusterName", cluster.name());
        aks.output("maxNodes", t -> t.integer(), most);
        if (options.workloadIdentity) {
            aks.output("oidcIssuerUrl", cluster.properties().oidcIssuerProfile().issuerURL());
        }
    }

    private ManagedClusterProperties properties(ManagedClusterProperties cluster, Workspace logs) {
        return cluster.dnsPrefix(parameters.name)
                .enableRBAC(true)
                .applyIf(
                        options.kubernetesVersion != null,
                        p -> p.property("kubernetesVersion", options.kubernetesVersion))
                .agentPoolProfiles(this::systemPool)
                .networkProfile(n -> n.networkPlugin("azure")
                        .networkPluginMode("overlay")
                        .networkPolicy("cilium")
                        .networkDataplane("cilium")
                        .loadBalancerSku("standard")
                        .outboundType("loadBalancer")
                        .applyIf(!options.podRange.isEmpty(), with -> with.podCidr(options.podRange)))
                .autoUpgradeProfile(u -> u.upgradeChannel(options.upgradeChannel.value()))
                .nodeProvisioningProfile(n -> n.mode("Manual"))
                .applyIf(
                        options.workloadIdentity,
                        p -> p.oidcIssuerProfile(o -> o.enabled(true))
                                .securityProfile(s -> s.workloadIdentity(w -> w.enabled(true))))
                .applyIf(
                        options.privateCluster || !options.authorizedRanges.isEmpty(),
                        p -> p.apiServerAccessProfile(
                                a -> a.applyIf(options.privateCluster, q -> q.enablePrivateCluster(true))
                                        .applyIf(
                                                !options.authorizedRanges.isEmpty(),
                                                q -> q.authorizedIPRanges(options.authorizedRanges))))
                .addonProfiles(
                        "omsagent",
                        addon -> addon.enabled(true)
                                .config(Expr.object(Map.of(
                                        "logAnalyticsWorkspaceResourceID", logs.id(), "useAADAuth", Expr.of("true")))));
    }

    private ManagedClusterAgentPoolProfile systemPool(ManagedClusterAgentPoolProfile pool) {
        return pool.name("system")
                .mode("System")
                .type("VirtualMachineScaleSets")
                .osType("Linux")
                .count(parameters.systemNodes)
                .vmSize(parameters.vmSize)
                .vnetSubnetID(network.nodes.id())
                .nodeTaints(SYSTEM_ONLY)
                .upgradeSettings(u -> u.maxSurge(SURGE));
    }

    private Parameter<Number> userPool(NodePool pool, ManagedCluster cluster) {
        Parameter<Number> most = parameters.most(pool);
        Expr<String> size = pool.vmSize() == null ? parameters.vmSize : Expr.of(pool.vmSize());
        aks.add(AgentPool.named(pool.name() + "Pool")
                .parent(cluster)
                .name(pool.name())
                .properties(p -> p.mode("User")
                        .type("VirtualMachineScaleSets")
                        .osType("Linux")
                        .vmSize(size)
                        .vnetSubnetID(network.nodes.id())
                        .enableAutoScaling(true)
                        .count(Math.max(1, pool.fewest()))
                        .minCount(pool.fewest())
                        .maxCount(most)
                        .tags(Expr.object(parameters.tags()))
                        .upgradeSettings(u -> u.maxSurge(SURGE))));
        return most;
    }

    private void letPull(ManagedCluster cluster, String name) {
        Registry registry = aks.add(Registry.named("registry").existing().name(name));
        Expr<String> kubelet =
                cluster.properties().identityProfile().get("kubeletidentity").objectId();
        aks.add(BuiltInRole.ACR_PULL.assignment("pullsImages", cluster, kubelet, registry));
    }
}
