package io.cloudoven.examples;

import io.cloudoven.terraform.azurerm.Azurerm;
import io.cloudoven.terraform.azurerm.KubernetesCluster;
import io.cloudoven.terraform.azurerm.ResourceGroup;
import io.cloudoven.terraform.block.Output;
import io.cloudoven.terraform.block.Variable;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.project.Blueprint;
import java.nio.file.Path;

/** The first lines of the README, which are cut from here. */
public final class QuickStart {
    private QuickStart() {}

    /** Writes a cluster to {@code aks.zip} in the working directory. */
    public static void main(String[] arguments) {
        // tag::readme
        Blueprint.Builder aks = Blueprint.builder("aks");
        aks.provider(Azurerm.provider().features(f -> f));
        Variable<String> location = aks.variable("location", Type.STRING, v -> v.defaultValue("westeurope"));

        ResourceGroup group =
                aks.add(ResourceGroup.named("main").name("rg-shop").location(location));
        KubernetesCluster cluster = aks.add(KubernetesCluster.named("main")
                .name("aks-shop")
                .location(group.location())
                .resourceGroupName(group.name())
                .dnsPrefix("shop")
                .defaultNodePool(pool -> pool.name("system").nodeCount(3).vmSize("Standard_D4s_v5"))
                .nodeProvisioningProfile(provisioning -> provisioning.mode("Manual"))
                .identity(identity -> identity.type("SystemAssigned")));
        aks.output("kube_config", cluster.kubeConfigRaw(), Output::sensitive);

        aks.build().writeZip(Path.of("aks.zip")); // main.tf, variables.tf, outputs.tf, versions.tf
        // end::readme
    }
}
