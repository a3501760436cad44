package io.cloudoven.examples;

import io.cloudoven.arm.aks.AksCluster;
import io.cloudoven.arm.aks.NodePool;
import io.cloudoven.arm.swarm.SwarmCluster;
import java.util.List;

/** The clusters that the demo writes as ARM templates. */
final class ArmTemplates {
    /** Stands for the key that the environment's own parameters bring. */
    private static final String KEY = "ssh-ed25519 (your public key)";

    private ArmTemplates() {}

    static List<TemplateFolder> all() {
        return List.of(swarm(), aks());
    }

    private static TemplateFolder swarm() {
        SwarmCluster swarm = SwarmCluster.builder().managers(3).workers(3).build();
        return new TemplateFolder(
                "swarm",
                "A Docker Swarm: three managers behind a load balancer and a scale set of workers that join by themselves.",
                swarm.template(),
                swarm.parameters(KEY));
    }

    /** The same cluster as {@code AksCluster} of these examples makes with Terraform. */
    private static TemplateFolder aks() {
        AksCluster aks =
                AksCluster.builder().name("shop").pool(NodePool.named("user")).build();
        return new TemplateFolder(
                "aks-arm",
                "An AKS cluster with its network, a system and a user pool, and its logs in Log Analytics.",
                aks.template(),
                aks.parameters());
    }
}
