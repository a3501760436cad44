package io.cloudoven.arm.aks;

import static io.cloudoven.arm.assertions.ArmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.arm.definitions.check.TypeCheck;
import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.json.Json;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AksClusterTest {
    private static final String CLUSTER = "Microsoft.ContainerService/managedClusters";
    private static final TypeCheck TYPES = TypeCheck.against(Definitions.embedded());

    private static EvaluatedDeployment deployed(AksCluster cluster) {
        return cluster.template()
                .evaluate(EvaluationContext.resourceGroup("rg-shop")
                        .location("westeurope")
                        .resource("identity", Map.of("principalId", "principal", "clientId", "client"))
                        .resource(
                                "cluster",
                                Map.of(
                                        "oidcIssuerProfile", Map.of("issuerURL", "https://oidc.example.org/"),
                                        "identityProfile", Map.of("kubeletidentity", Map.of("objectId", "kubelet")))));
    }

    private static void isOfTheRightTypes(AksCluster cluster) {
        assertThat(TYPES.template(Json.read(cluster.template().toJson()))).isEmpty();
        assertThat(TYPES.deployment(deployed(cluster))).isEmpty();
    }

    @Test
    void with_the_defaults_it_is_the_one_on_record() {
        AksCluster cluster = AksCluster.builder().build();

        isOfTheRightTypes(cluster);
        assertThat(deployed(cluster))
                .hasOutput("clusterName", "aks-shop")
                .hasOutput("maxNodes", 8L)
                .hasOutput("oidcIssuerUrl", "https://oidc.example.org/")
                .matchesSnapshot(Path.of("src/test/resources/aks.json"));
        assertThat(cluster.parameters().problemsWith(cluster.template())).isEmpty();
    }

    @Test
    void every_choice_is_of_the_right_types() {
        AksCluster cluster = AksCluster.builder()
                .name("orders-1")
                .vmSize("Standard_D2s_v5")
                .systemNodes(2)
                .pool(NodePool.named("web").between(0, 20))
                .pool(NodePool.named("gpu").vmSize("Standard_NC6s_v3"))
                .upgradeChannel(UpgradeChannel.NODE_IMAGE)
                .kubernetesVersion("1.34")
                .addressSpace("10.64.0.0/14")
                .podRange("10.240.0.0/12")
                .privateCluster()
                .authorizedRanges("198.51.100.0/24")
                .workloadIdentity(false)
                .logRetentionDays(90)
                .registry("acrorders")
                .build();

        isOfTheRightTypes(cluster);
        assertThat(deployed(cluster))
                .hasOutput("maxNodes", 27L)
                .hasNoOutput("oidcIssuerUrl")
                .resource(CLUSTER, "aks-orders-1")
                .hasProperty("properties.kubernetesVersion", "1.34")
                .hasProperty("properties.apiServerAccessProfile.enablePrivateCluster", true)
                .hasProperty("properties.apiServerAccessProfile.authorizedIPRanges[0]", "198.51.100.0/24")
                .hasProperty("properties.networkProfile.podCidr", "10.240.0.0/12")
                .hasProperty("properties.autoUpgradeProfile.upgradeChannel", "node-image")
                .hasNoProperty("properties.oidcIssuerProfile");
        assertThat(deployed(cluster).resource("Microsoft.Network/virtualNetworks/subnets", "vnet-orders-1/snet-nodes"))
                .hasProperty("properties.addressPrefix", "10.64.0.0/20");
        assertThat(deployed(cluster).resource(CLUSTER + "/agentPools", "aks-orders-1/gpu"))
                .hasProperty("properties.vmSize", "Standard_NC6s_v3");
        assertThat(deployed(cluster).byType("Microsoft.Authorization/roleAssignments"))
                .extracting(role -> role.property("properties.principalId").orElseThrow())
                .containsExactlyInAnyOrder("principal", "kubelet");
    }

    @Test
    void names_and_numbers_that_azure_refuses_are_refused_here() {
        assertThatThrownBy(() -> NodePool.named("User-Pool"))
                .hasMessage("the name of a pool has up to 12 lower case letters and digits and begins with a letter,"
                        + " which 'User-Pool' does not");
        assertThatThrownBy(() -> NodePool.named("user").between(5, 1)).hasMessageContaining("pool user has 5 to 1");
        assertThatThrownBy(() -> AksCluster.builder().name("Shop")).hasMessageContaining("'Shop'");
        assertThatThrownBy(() -> AksCluster.builder().pool(NodePool.named("system")))
                .hasMessage("there is a pool system already");
        assertThatThrownBy(() -> AksCluster.builder().systemNodes(0)).hasMessageContaining("not 0");
    }
}
