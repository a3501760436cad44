package io.cloudoven.arm.swarm;

import static io.cloudoven.arm.assertions.ArmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.arm.definitions.check.TypeCheck;
import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluatedResource;
import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.template.Template;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwarmClusterTest {
    private static final String KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample me@example.org";
    private static final Template TEMPLATE = SwarmCluster.builder().build().template();
    private static final TypeCheck TYPES = TypeCheck.against(Definitions.embedded());

    static EvaluatedDeployment deployed(int managers, int workers) {
        return TEMPLATE.evaluate(EvaluationContext.resourceGroup("rg-swarm")
                .location("westeurope")
                .parameter("sshPublicKey", KEY)
                .parameter("managerCount", managers)
                .parameter("workerCount", workers)
                .resource("managerIdentity", Map.of("principalId", "principal-m", "clientId", "client-m"))
                .resource("workerIdentity", Map.of("principalId", "principal-w", "clientId", "client-w"))
                .resource("managerAddress", Map.of("ipAddress", "203.0.113.7"))
                .resource("vault", Map.of("vaultUri", "https://kv-swarm.vault.azure.net/")));
    }

    @Test
    void the_template_is_of_the_right_types() {
        assertThat(TYPES.template(Json.read(TEMPLATE.toJson()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,0", "1,1", "3,3", "5,20", "7,100"})
    void it_evaluates_cleanly_whatever_its_size(int managers, int workers) {
        EvaluatedDeployment swarm = deployed(managers, workers);

        assertThat(TYPES.deployment(swarm)).isEmpty();
        assertThat(swarm)
                .hasResourceCount("Microsoft.Compute/virtualMachines", managers)
                .hasResourceCount("Microsoft.Network/networkInterfaces", managers)
                .hasResourceCount("Microsoft.Compute/virtualMachineScaleSets", 1)
                .hasOutput("address", "203.0.113.7")
                .hasOutput("ssh", "ssh -p 5000 azureuser@203.0.113.7");
        assertThat(swarm.resource("Microsoft.Compute/virtualMachineScaleSets", "swarm-workers"))
                .hasProperty("sku.capacity", (long) workers);
    }

    @Test
    void the_expanded_resources_are_those_on_record() {
        assertThat(deployed(3, 3)).matchesSnapshot(Path.of("src/test/resources/swarm.json"));
    }

    @Test
    void managers_are_behind_one_address_and_each_has_a_port_to_ssh() {
        EvaluatedResource balancer = deployed(5, 3).resource("Microsoft.Network/loadBalancers", "swarm-managers-lb");

        assertThat(balancer)
                .hasProperty("sku.name", "Standard")
                .hasProperty("properties.loadBalancingRules[0].properties.frontendPort", 80L)
                .hasProperty("properties.loadBalancingRules[0].properties.loadDistribution", "Default");
        for (int i = 0; i < 5; i++) {
            assertThat(balancer)
                    .hasProperty("properties.inboundNatRules[" + i + "].properties.frontendPort", 5000L + i)
                    .hasProperty("properties.inboundNatRules[" + i + "].properties.backendPort", 22L);
            EvaluatedResource network =
                    deployed(5, 3).resource("Microsoft.Network/networkInterfaces", "swarm-manager-" + i + "-nic");
            assertThat(network)
                    .hasProperty("properties.ipConfigurations[0].properties.privateIPAddress", "10.0.0." + (4 + i))
                    .hasProperty(
                            "properties.ipConfigurations[0].properties.loadBalancerInboundNatRules[0].id",
                            balancer.id() + "/inboundNatRules/ssh-" + i)
                    .dependsOn("Microsoft.Network/loadBalancers", "swarm-managers-lb");
        }
    }

    @Test
    void workers_are_reached_from_port_50000_on() {
        assertThat(deployed(3, 3).resource("Microsoft.Network/loadBalancers", "swarm-workers-lb"))
                .hasProperty("properties.inboundNatRules[0].properties.frontendPortRangeStart", 50_000L)
                .hasProperty("properties.inboundNatRules[0].properties.backendPort", 22L)
                .hasNoProperty("properties.inboundNatPools")
                .hasNoProperty("properties.loadBalancingRules");
    }

    @Test
    void every_machine_gets_out_though_its_subnet_is_private() {
        EvaluatedDeployment swarm = deployed(3, 3);

        for (int subnet : new int[] {0, 1}) {
            assertThat(swarm.resource("Microsoft.Network/virtualNetworks", "swarm-vnet"))
                    .hasProperty("properties.subnets[" + subnet + "].properties.defaultOutboundAccess", false);
        }
        for (String balancer : List.of("swarm-managers-lb", "swarm-workers-lb")) {
            assertThat(swarm.resource("Microsoft.Network/loadBalancers", balancer))
                    .hasProperty("properties.outboundRules[0].properties.protocol", "All");
        }
    }

    @Test
    void identities_may_do_no_more_than_they_have_to() {
        List<EvaluatedResource> roles = deployed(3, 3).byType("Microsoft.Authorization/roleAssignments");

        assertThat(roles.stream().map(SwarmClusterTest::granted))
                .containsExactlyInAnyOrder(
                        "principal-m b86a8fe4-44ce-4948-aee5-eccb2c155cd7 swarm-founder",
                        "principal-m b86a8fe4-44ce-4948-aee5-eccb2c155cd7 swarm-manager-token",
                        "principal-m b86a8fe4-44ce-4948-aee5-eccb2c155cd7 swarm-worker-token",
                        "principal-w 4633458b-17de-408a-b874-0445c86b69e6 swarm-worker-token");
    }

    /** Who may do what with which secret. */
    private static String granted(EvaluatedResource role) {
        String definition =
                (String) role.property("properties.roleDefinitionId").orElseThrow();
        String scope = (String) role.property("scope").orElseThrow();
        return role.property("properties.principalId").orElseThrow() + " "
                + definition.substring(definition.lastIndexOf('/') + 1) + " "
                + scope.substring(scope.lastIndexOf('/') + 1);
    }

    @Test
    void custom_data_is_the_same_however_many_managers_there_are() {
        String three = customData(deployed(3, 3).resource("Microsoft.Compute/virtualMachines", "swarm-manager-0"));
        String seven = customData(deployed(7, 0).resource("Microsoft.Compute/virtualMachines", "swarm-manager-6"));

        assertThat(three)
                .isEqualTo(seven)
                .contains("SWARM_ROLE=manager")
                .contains("SWARM_MANAGERS=\"10.0.0.4 10.0.0.5 10.0.0.6 10.0.0.7 10.0.0.8 10.0.0.9 10.0.0.10\"")
                .contains("SWARM_VAULT=https://kv-swarm.vault.azure.net/")
                .contains("SWARM_IDENTITY=client-m")
                .contains(Base64.getEncoder().encodeToString(SwarmScripts.node().getBytes(StandardCharsets.UTF_8)));
        assertThat(three.length()).isLessThan(64 * 1024);
    }

    private static String customData(EvaluatedResource machine) {
        String encoded =
                (String) machine.property("properties.osProfile.customData").orElseThrow();
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    }

    @Test
    void machines_wait_until_they_may_enter_the_vault() {
        EvaluatedDeployment swarm = deployed(1, 1);
        TreeSet<String> roles = new TreeSet<>();
        swarm.byType("Microsoft.Authorization/roleAssignments").forEach(role -> roles.add(role.id()));

        assertThat(swarm.resource("Microsoft.Compute/virtualMachines", "swarm-manager-0")
                        .dependsOn())
                .filteredOn(roles::contains)
                .hasSize(3);
        assertThat(swarm.resource("Microsoft.Compute/virtualMachineScaleSets", "swarm-workers")
                        .dependsOn())
                .filteredOn(roles::contains)
                .hasSize(1);
    }

    @Test
    void nothing_secret_is_in_it() {
        String json = TEMPLATE.toJson() + deployed(3, 3).toJson();

        assertThat(json)
                .doesNotContain("SWMTKN-1")
                .doesNotContain("adminPassword")
                .doesNotContain("securestring");
        assertThat(deployed(3, 3).outputs().keySet()).containsExactlyInAnyOrder("address", "ssh", "vault");
        assertThat(deployed(3, 3)).hasNoResource("Microsoft.Compute/virtualMachines/extensions");
    }

    @Test
    void an_even_number_of_managers_is_refused_in_java_and_in_the_template() {
        assertThatThrownBy(() -> SwarmCluster.builder().managers(4))
                .hasMessage("a swarm has 1, 3, 5 or 7 managers, not 4: an even number survives the loss of no more than"
                        + " the odd one below it");
        assertThatThrownBy(() -> deployed(2, 1)).hasMessageContaining("managerCount");
        assertThatThrownBy(() -> deployed(1, 101)).hasMessageContaining("workerCount");
        assertThatThrownBy(() -> SwarmCluster.builder().name("My-Swarm")).hasMessageContaining("My-Swarm");
    }

    @Test
    void what_the_builder_is_told_becomes_the_defaults() {
        Template template = SwarmCluster.builder()
                .name("shop")
                .managers(5)
                .workers(10)
                .managerSize("Standard_D2s_v5")
                .workerSize("Standard_D8s_v5")
                .image("Canonical", "ubuntu-22_04-lts", "server", "latest")
                .adminUsername("ops")
                .sshSource("198.51.100.0/24")
                .build()
                .template();

        assertThat(Json.writeCompact(((Map<?, ?>) Json.read(template.toJson())).get("parameters")))
                .contains("shop", "Standard_D2s_v5", "Standard_D8s_v5", "ubuntu-22_04-lts", "ops", "198.51.100.0/24")
                .contains("\"defaultValue\":5", "\"defaultValue\":10");
    }

    @Test
    void its_parameter_file_fits() {
        SwarmCluster swarm = SwarmCluster.builder().build();

        assertThat(swarm.parameters(KEY).problemsWith(swarm.template())).isEmpty();
        assertThat(swarm.parameters(KEY).values()).containsEntry("sshPublicKey", KEY);
    }
}
