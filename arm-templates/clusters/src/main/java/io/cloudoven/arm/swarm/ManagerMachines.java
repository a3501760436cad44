package io.cloudoven.arm.swarm;

import static io.cloudoven.arm.expression.ArmFunctions.format;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.template.TemplateBuilder;
import io.cloudoven.arm.types.compute.AvailabilitySet;
import io.cloudoven.arm.types.compute.VirtualMachine;
import io.cloudoven.arm.types.compute.object.ImageReference;
import io.cloudoven.arm.types.compute.object.LinuxConfiguration;
import io.cloudoven.arm.types.network.NetworkInterface;

/** The managers: machines with fixed addresses in an availability set. */
final class ManagerMachines {
    ManagerMachines(
            TemplateBuilder swarm,
            SwarmParameters parameters,
            SwarmVnet network,
            ManagerBalancer balancer,
            TokenVault vault,
            CloudInit cloudInit) {
        AvailabilitySet set = swarm.add(AvailabilitySet.named("managerSet")
                .name(parameters.named("-managers"))
                .location(parameters.location)
                .sku(sku -> sku.name("Aligned"))
                .properties(p -> p.platformFaultDomainCount(2).platformUpdateDomainCount(5)));
        NetworkInterface interfaces = swarm.add(NetworkInterface.named("managerInterfaces")
                .copy(
                        parameters.managers,
                        (one, index) -> one.name(format("{0}-nic", name(parameters, index)))
                                .location(parameters.location)
                                .properties(p -> p.ipConfigurations(ip -> ip.name("private")
                                        .properties(q -> q.subnet(subnet -> subnet.id(network.managers()))
                                                .privateIPAllocationMethod("Static")
                                                .privateIPAddress(SwarmVnet.managerAddress(index))
                                                .loadBalancerBackendAddressPools(b -> b.id(balancer.pool()))
                                                .loadBalancerInboundNatRules(b -> b.id(balancer.sshRule(index))))))));
        swarm.add(VirtualMachine.named("managers")
                .copy(
                        parameters.managers,
                        (one, index) -> one.name(name(parameters, index))
                                .location(parameters.location)
                                .identity(
                                        i -> i.type("UserAssigned").userAssignedIdentities(vault.managers.id(), u -> u))
                                .properties(p -> p.availabilitySet(a -> a.id(set.id()))
                                        .hardwareProfile(h -> h.vmSize(parameters.managerSize))
                                        .storageProfile(s -> s.imageReference(image(parameters))
                                                .osDisk(disk -> disk.createOption("FromImage")
                                                        .caching("ReadWrite")
                                                        .deleteOption("Delete")
                                                        .managedDisk(m -> m.storageAccountType("Premium_LRS"))))
                                        .osProfile(os -> os.computerName(name(parameters, index))
                                                .adminUsername(parameters.adminUsername)
                                                .linuxConfiguration(linux -> sshOnly(linux, parameters))
                                                .customData(cloudInit.of(SwarmRole.MANAGER, vault.managers)))
                                        .networkProfile(n -> n.networkInterfaces(nic ->
                                                nic.id(interfaces.at(index).id())))
                                        .diagnosticsProfile(d -> d.bootDiagnostics(b -> b.enabled(true))))
                                .dependsOn(vault.managerRoles())));
    }

    private static Expr<String> name(SwarmParameters parameters, Expr<Number> index) {
        return format("{0}-manager-{1}", parameters.name, index);
    }

    static Expr<ImageReference> image(SwarmParameters parameters) {
        return Expr.call("parameters", parameters.image.parameterName()).as();
    }

    static LinuxConfiguration sshOnly(LinuxConfiguration linux, SwarmParameters parameters) {
        return linux.disablePasswordAuthentication(true)
                .ssh(ssh -> ssh.publicKeys(key -> key.keyData(parameters.sshPublicKey)
                        .path(format("/home/{0}/.ssh/authorized_keys", parameters.adminUsername))));
    }
}
