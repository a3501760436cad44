package io.cloudoven.arm.swarm;

import io.cloudoven.arm.template.TemplateBuilder;
import io.cloudoven.arm.types.compute.VirtualMachineScaleSet;
import io.cloudoven.arm.types.compute.object.VirtualMachineScaleSetIPConfiguration;
import java.util.function.UnaryOperator;

/** The workers: a scale set whose machines join the swarm by themselves. */
final class WorkerScaleSet {
    WorkerScaleSet(
            TemplateBuilder swarm,
            SwarmParameters parameters,
            SwarmVnet network,
            WorkerBalancer balancer,
            TokenVault vault,
            CloudInit cloudInit) {
        UnaryOperator<VirtualMachineScaleSetIPConfiguration> address = ip -> ip.name("private")
                .properties(q -> q.primary(true)
                        .subnet(subnet -> subnet.id(network.workers()))
                        .loadBalancerBackendAddressPools(b -> b.id(balancer.pool())));
        swarm.add(VirtualMachineScaleSet.named("workers")
                .name(parameters.named("-workers"))
                .location(parameters.location)
                .sku(sku -> sku.name(parameters.workerSize).tier("Standard").capacity(parameters.workers))
                .identity(i -> i.type("UserAssigned").userAssignedIdentities(vault.workers.id(), u -> u))
                .properties(p -> p.orchestrationMode("Uniform")
                        .overprovision(false)
                        .singlePlacementGroup(true)
                        .upgradePolicy(u -> u.mode("Manual"))
                        .virtualMachineProfile(vm -> vm.storageProfile(s -> s.imageReference(
                                                ManagerMachines.image(parameters))
                                        .osDisk(disk -> disk.createOption("FromImage")
                                                .caching("ReadWrite")
                                                .managedDisk(m -> m.storageAccountType("Premium_LRS"))))
                                .osProfile(os -> os.computerNamePrefix(parameters.named("-worker-"))
                                        .adminUsername(parameters.adminUsername)
                                        .linuxConfiguration(linux -> ManagerMachines.sshOnly(linux, parameters))
                                        .customData(cloudInit.of(SwarmRole.WORKER, vault.workers)))
                                .networkProfile(n -> n.networkInterfaceConfigurations(nic -> nic.name("private")
                                        .properties(q -> q.primary(true).ipConfigurations(address))))
                                .diagnosticsProfile(d -> d.bootDiagnostics(b -> b.enabled(true)))))
                .dependsOn(vault.workerRoles()));
    }
}
