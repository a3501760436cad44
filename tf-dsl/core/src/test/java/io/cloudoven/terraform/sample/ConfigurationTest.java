package io.cloudoven.terraform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.terraform.block.Configuration;
import io.cloudoven.terraform.block.ConfigurationException;
import io.cloudoven.terraform.block.InvalidConfigurationException;
import io.cloudoven.terraform.block.Output;
import io.cloudoven.terraform.block.Problem;
import io.cloudoven.terraform.block.Variable;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Type;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
    private final Variable<String> location =
            Variable.of("location", Type.STRING).defaultValue("westeurope");
    private final ResourceGroup group =
            ResourceGroup.named("main").name("rg-shop").location(location).tags(Map.of("b", "1", "a", "2"));
    private final KubernetesCluster cluster = KubernetesCluster.named("main")
            .name("aks-shop")
            .location(group.location())
            .resourceGroupName(group.name())
            .remark("small for now")
            .defaultNodePool(pool ->
                    pool.name("system").nodeCount(3).vmSize("Standard_D4s_v5").zones("1", "2"));

    @Test
    void resources_are_written_to_main() {
        Configuration configuration =
                Configuration.builder().add(group).add(cluster).build();
        assertThat(text(configuration, "main.tf")).isEqualTo("""
                resource "azurerm_resource_group" "main" {
                  name     = "rg-shop"
                  location = var.location
                  tags = {
                    a = "2"
                    b = "1"
                  }
                }

                resource "azurerm_kubernetes_cluster" "main" {
                  name                = "aks-shop"
                  location            = azurerm_resource_group.main.location
                  resource_group_name = azurerm_resource_group.main.name

                  # small for now
                  default_node_pool {
                    name       = "system"
                    node_count = 3
                    vm_size    = "Standard_D4s_v5"
                    zones      = ["1", "2"]
                  }
                }
                """);
    }

    @Test
    void the_providers_of_the_resources_are_required() {
        Configuration configuration =
                Configuration.builder().requiredVersion(">= 1.9").add(group).build();
        assertThat(text(configuration, "versions.tf")).isEqualTo("""
                terraform {
                  required_version = ">= 1.9"

                  required_providers {
                    azurerm = {
                      source  = "hashicorp/azurerm"
                      version = "~> 5.2"
                    }
                  }
                }
                """);
    }

    @Test
    void variables_and_outputs_have_files_of_their_own() {
        Configuration configuration = Configuration.builder()
                .add(location)
                .add(Output.of("kube_config", cluster.kubeConfigRaw()).sensitive())
                .add(Output.of("zone", cluster.defaultNodePool().zones().get(0)))
                .add(Output.of("sizes", cluster.extraPool().each(NodePool::vmSize)))
                .build();
        assertThat(text(configuration, "variables.tf")).isEqualTo("""
                variable "location" {
                  type    = string
                  default = "westeurope"
                }
                """);
        assertThat(text(configuration, "outputs.tf")).isEqualTo("""
                output "kube_config" {
                  value     = azurerm_kubernetes_cluster.main.kube_config_raw
                  sensitive = true
                }

                output "zone" {
                  value = azurerm_kubernetes_cluster.main.default_node_pool[0].zones[0]
                }

                output "sizes" {
                  value = azurerm_kubernetes_cluster.main.extra_pool[*].vm_size
                }
                """);
    }

    @Test
    void a_repeated_resource_has_instances() {
        ResourceGroup many = ResourceGroup.named("many")
                .forEach(Each.of("a", "b"), (g, name) -> g.name(name.key()).location(location));
        ResourceGroup counted =
                ResourceGroup.named("counted").count(2).name("x").location(location);
        Configuration configuration = Configuration.builder()
                .add(many)
                .add(Output.of("ids", many.eachInstance(ResourceGroup::id)))
                .add(Output.of("a", many.at("a").id()))
                .add(Output.of("counted", counted.eachInstance(ResourceGroup::id)))
                .build();
        assertThat(text(configuration, "main.tf")).isEqualTo("""
                resource "azurerm_resource_group" "many" {
                  for_each = toset(["a", "b"])
                  name     = each.key
                  location = var.location
                }
                """);
        assertThat(text(configuration, "outputs.tf"))
                .contains("[for element in azurerm_resource_group.many : element.id]")
                .contains("azurerm_resource_group.many[\"a\"].id")
                .contains("azurerm_resource_group.counted[*].id");
        assertThatThrownBy(many::location)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("azurerm_resource_group.many has for_each")
                .hasMessageContaining("use at(key)");
    }

    @Test
    void a_nested_block_can_be_made_for_each_element() {
        KubernetesCluster dynamic = KubernetesCluster.named("main")
                .name("aks-shop")
                .location("westeurope")
                .resourceGroupName(group.name())
                .defaultNodePool(
                        Each.of("a"), (pool, name) -> pool.name(name.value()).vmSize("Standard_B2s"));
        assertThat(text(Configuration.builder().add(dynamic).build(), "main.tf"))
                .contains("""
                  dynamic "default_node_pool" {
                    for_each = ["a"]

                    content {
                      name    = default_node_pool.value
                      vm_size = "Standard_B2s"
                    }
                  }
                """);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> Configuration.builder()
                        .add(ResourceGroup.named("main"))
                        .add(ResourceGroup.named("main").name("x").location("y"))
                        .add(KubernetesCluster.named("main")
                                .defaultNodePool(pool -> pool.name("x"))
                                .defaultNodePool(pool -> pool))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidConfigurationException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        "azurerm_resource_group.main.location: required argument is not set",
                                        "azurerm_resource_group.main.name: required argument is not set",
                                        "azurerm_resource_group.main: is there twice; give one of them another name or leave"
                                                + " it out",
                                        "azurerm_kubernetes_cluster.main.location: required argument is not set",
                                        "azurerm_kubernetes_cluster.main.name: required argument is not set",
                                        "azurerm_kubernetes_cluster.main.resource_group_name: required argument is not set",
                                        "azurerm_kubernetes_cluster.main.default_node_pool: 2 blocks are too many; at most 1"
                                                + " may be given",
                                        "azurerm_kubernetes_cluster.main.default_node_pool[0].vm_size: required argument is"
                                                + " not set",
                                        "azurerm_kubernetes_cluster.main.default_node_pool[1].name: required argument is not"
                                                + " set",
                                        "azurerm_kubernetes_cluster.main.default_node_pool[1].vm_size: required argument is"
                                                + " not set"));
    }

    @Test
    void a_block_can_be_a_template_for_others() {
        ResourceGroup template = group.tags(Map.of("env", "test"));
        assertThat(text(Configuration.builder().add(group).build(), "main.tf")).contains("a = \"2\"");
        assertThat(text(Configuration.builder().add(template).build(), "main.tf"))
                .contains("env = \"test\"")
                .doesNotContain("a = \"2\"");
    }

    private static String text(Configuration configuration, String file) {
        return Objects.requireNonNull(configuration.files().get(file)).toHcl();
    }
}
