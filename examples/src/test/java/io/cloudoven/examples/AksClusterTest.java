package io.cloudoven.examples;

import static io.cloudoven.terraform.assertions.TerraformAssertions.assertThat;

import io.cloudoven.terraform.azurerm.KubernetesCluster;
import io.cloudoven.terraform.azurerm.KubernetesClusterNodePool;
import io.cloudoven.terraform.azurerm.LogAnalyticsWorkspace;
import io.cloudoven.terraform.azurerm.ResourceGroup;
import io.cloudoven.terraform.azurerm.RoleAssignment;
import io.cloudoven.terraform.azurerm.Subnet;
import io.cloudoven.terraform.project.Blueprint;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AksClusterTest {
    private final Blueprint aks = AksCluster.blueprint();
    private final KubernetesCluster cluster = KubernetesCluster.named("main");

    @Test
    void the_cluster_of_the_articles_is_there_with_all_around_it() {
        assertThat(aks)
                .isNamed("aks")
                .requiresProvider("azurerm")
                .hasResourceCount(ResourceGroup.class, 1)
                .hasResourceCount(KubernetesCluster.class, 1)
                .hasResourceCount(KubernetesClusterNodePool.class, 1)
                .hasOutput("cluster_name")
                .hasOutput("oidc_issuer_url");
        assertThat(aks).variable("location").hasDefaultValue("westeurope");
        assertThat(aks).output("kube_config").hasValue(cluster.kubeConfigRaw()).isSensitive();
    }

    @Test
    void the_system_pool_runs_nothing_of_the_users() {
        assertThat(aks)
                .resource(cluster)
                .hasArgument(c -> c.defaultNodePool().name(), "system")
                .hasArgument(c -> c.defaultNodePool().nodeCount(), 3)
                .hasArgument(c -> c.defaultNodePool().onlyCriticalAddonsEnabled(), true);
    }

    @Test
    void the_user_pool_scales_and_terraform_leaves_its_size_alone() {
        assertThat(aks)
                .resource(KubernetesClusterNodePool.class, "user")
                .hasArgument(KubernetesClusterNodePool::kubernetesClusterId, cluster.id())
                .hasArgument(KubernetesClusterNodePool::autoScalingEnabled, true)
                .hasArgument(KubernetesClusterNodePool::minCount, 1)
                .hasNoArgument(KubernetesClusterNodePool::nodeCount);
    }

    @Test
    void the_cluster_may_join_its_network_before_it_is_made() {
        RoleAssignment role = RoleAssignment.named("network");
        assertThat(aks)
                .resource(role)
                .hasArgument(RoleAssignment::scope, Subnet.named("nodes").id());
        assertThat(aks).resource(cluster).argument("depends_on").refersTo(role);
    }

    @Test
    void logs_go_to_log_analytics() {
        assertThat(aks)
                .resource(cluster)
                .argument(c -> c.omsAgent().logAnalyticsWorkspaceId())
                .refersTo(LogAnalyticsWorkspace.named("main"));
    }

    @Test
    void the_files_are_as_they_were() {
        assertThat(aks).matchesSnapshot(Path.of("src/test/resources/cases/aks"));
    }
}
