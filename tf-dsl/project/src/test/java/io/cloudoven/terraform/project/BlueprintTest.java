package io.cloudoven.terraform.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.terraform.block.InvalidConfigurationException;
import io.cloudoven.terraform.block.Local;
import io.cloudoven.terraform.block.Output;
import io.cloudoven.terraform.block.ProviderRequirement;
import io.cloudoven.terraform.block.Variable;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Body;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintTest {
    @Test
    void what_is_added_comes_back_and_is_written_to_its_file() {
        Blueprint.Builder builder =
                Blueprint.builder("shop").provider(Azure.provider().subscriptionId("0"));
        Variable<String> location = builder.variable("location", Type.STRING, v -> v.defaultValue("westeurope"));
        Variable<Number> size = builder.variable("size", Type.NUMBER);
        Local<String> prefix = builder.local("prefix", Value.of("shop"));
        Group group = builder.add(Group.named("main").name(prefix).location(location));
        builder.output("name", group.name(), Output::sensitive);
        builder.output("size", size);
        Blueprint blueprint = builder.build();

        assertThat(blueprint.name()).isEqualTo("shop");
        assertThat(text(blueprint, "main.tf")).isEqualTo("""
                locals {
                  prefix = "shop"
                }

                resource "azurerm_resource_group" "main" {
                  name     = local.prefix
                  location = var.location
                }
                """);
        assertThat(text(blueprint, "variables.tf")).isEqualTo("""
                variable "location" {
                  type    = string
                  default = "westeurope"
                }

                variable "size" {
                  type = number
                }
                """);
        assertThat(text(blueprint, "outputs.tf")).isEqualTo("""
                output "name" {
                  value     = azurerm_resource_group.main.name
                  sensitive = true
                }

                output "size" {
                  value = var.size
                }
                """);
        assertThat(text(blueprint, "versions.tf")).isEqualTo("""
                terraform {
                  required_version = ">= 1.9"

                  required_providers {
                    azurerm = {
                      source  = "hashicorp/azurerm"
                      version = "~> 5.2"
                    }
                  }
                }

                provider "azurerm" {
                  subscription_id = "0"
                }
                """);
    }

    @Test
    void versions_can_be_chosen() {
        Blueprint.Builder builder = Blueprint.builder("shop")
                .requiredVersion(">= 1.11")
                .requires(new ProviderRequirement("azurerm", "hashicorp/azurerm", "5.2.0"));
        builder.add(Group.complete("main"));
        assertThat(text(builder.build(), "versions.tf"))
                .contains("required_version = \">= 1.11\"")
                .contains("version = \"5.2.0\"");
    }

    @Test
    void a_builder_goes_on_after_a_blueprint_was_built() {
        Blueprint.Builder builder = Blueprint.builder("shop");
        builder.add(Group.complete("one"));
        Blueprint first = builder.build();
        builder.add(Group.complete("two"));
        assertThat(first.configuration().declarations()).hasSize(1);
        assertThat(builder.build().configuration().declarations()).hasSize(2);
    }

    @Test
    void two_blocks_of_one_name_are_refused() {
        Blueprint.Builder builder = Blueprint.builder("shop");
        builder.add(Group.complete("main"));
        builder.add(Group.complete("main"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageContaining("azurerm_resource_group.main: is there twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "../x", "a/b", "-x", "a b", "ä"})
    void a_name_that_no_file_can_have_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Blueprint.builder(name))
                .withMessageContaining("cannot name a blueprint");
    }

    private static String text(Blueprint blueprint, String file) {
        Body body = Objects.requireNonNull(blueprint.files().get(file));
        return body.toHcl();
    }
}
