package io.cloudoven.examples;

import static io.cloudoven.terraform.assertions.TerraformAssertions.assertThat;

import io.cloudoven.terraform.google.ContainerCluster;
import io.cloudoven.terraform.google.ContainerNodePool;
import io.cloudoven.terraform.google.ProjectIamMember;
import io.cloudoven.terraform.google.ServiceAccount;
import io.cloudoven.terraform.project.Blueprint;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GkeClusterTest {
    private final Blueprint gke = GkeCluster.blueprint();
    private final ContainerCluster cluster = ContainerCluster.named("main");

    @Test
    void the_default_pool_makes_room_for_one_that_scales() {
        assertThat(gke).resource(cluster).hasArgument(ContainerCluster::removeDefaultNodePool, true);
        assertThat(gke)
                .resource(ContainerNodePool.class, "main")
                .hasArgument(ContainerNodePool::cluster, cluster.id())
                .hasArgument(p -> p.autoscaling().minNodeCount(), 1)
                .hasArgument(p -> p.autoscaling().maxNodeCount(), 3);
    }

    @Test
    void nodes_run_as_an_account_with_the_roles_they_need() {
        ServiceAccount account = ServiceAccount.named("nodes");
        assertThat(gke)
                .resource(ContainerNodePool.class, "main")
                .argument(p -> p.nodeConfig().serviceAccount())
                .refersTo(account);
        assertThat(gke)
                .resource(ProjectIamMember.class, "nodes")
                .argument(ProjectIamMember::member)
                .refersTo(account);
    }

    @Test
    void the_endpoint_is_no_public_knowledge() {
        assertThat(gke).output("endpoint").hasValue(cluster.endpoint()).isSensitive();
    }

    @Test
    void the_files_are_as_they_were() {
        assertThat(gke).matchesSnapshot(Path.of("src/test/resources/cases/google"));
    }
}
