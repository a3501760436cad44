package io.cloudoven.examples.every;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudoven.terraform.azurerm.Azurerm;
import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.hcl.Attribute;
import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.BodyItem;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Has the real azurerm plugin validate every resource and data source with everything set.
 *
 * <p>The values are made up, so the plugin refuses many of them, and arguments that exclude each other; what it must not
 * say is that the configuration has the wrong shape.
 */
class ProviderValidationIT {
    private static final int BLOCKS_A_CONFIGURATION = 25;
    private static final String VERSIONS = """
            terraform {
              required_providers {
                azurerm = {
                  source  = "hashicorp/azurerm"
                  version = "5.2.0"
                }
              }
            }

            provider "azurerm" {
              features {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void the_plugin_finds_no_fault_with_the_shape_of_any_resource() throws IOException {
        Tools.provider("hashicorp/azurerm");
        List<Declaration> instances = Instances.of(Azurerm.class);
        Files.writeString(folder.resolve("versions.tf"), VERSIONS);
        Tools.run(folder, "", Tools.tofu(), "init", "-no-color");
        Map<Shape, Integer> faults = new TreeMap<>();
        List<String> details = new ArrayList<>();
        int others = 0;
        for (int from = 0; from < instances.size(); from += BLOCKS_A_CONFIGURATION) {
            int to = Math.min(from + BLOCKS_A_CONFIGURATION, instances.size());
            for (JsonNode diagnostic : validate(instances.subList(from, to))) {
                Shape fault = Shape.of(diagnostic.path("summary").asText());
                if (fault == null) {
                    others++;
                } else {
                    faults.merge(fault, 1, Integer::sum);
                    details.add(diagnostic.path("summary").asText() + ": "
                            + diagnostic.path("detail").asText() + " "
                            + diagnostic.at("/snippet/context").asText());
                }
            }
        }
        System.out.printf(
                "azurerm: %d blocks validated by the plugin, faults of shape %s, %d refused values%n",
                instances.size(), faults, others);
        assertThat(details).isEmpty();
        assertThat(others).as("the plugin looked at the values").isPositive();
    }

    private JsonNode validate(List<Declaration> instances) throws IOException {
        List<BodyItem> blocks = new ArrayList<>();
        for (Declaration instance : instances) {
            blocks.add(
                    instance.kind() == Declaration.Kind.DATA ? withoutImpliedId(instance.block()) : instance.block());
        }
        Files.writeString(folder.resolve("main.tf"), new Body(blocks).toHcl());
        String json =
                Tools.attempt(folder, "", Tools.tofu(), "validate", "-json").output();
        JsonNode result = new ObjectMapper().readTree(json);
        assertThat(result.has("diagnostics")).as(json).isTrue();
        return result.get("diagnostics");
    }

    /**
     * The SDK that azurerm is built with declares an optional {@code id} in each data source and refuses it. Other
     * providers' data sources are looked up by such an id, and the schema does not tell one from the other, so the
     * classes have it.
     */
    private static Block withoutImpliedId(Block block) {
        List<BodyItem> items = new ArrayList<>(block.body().items());
        items.removeIf(
                item -> item instanceof Attribute attribute && attribute.name().equals("id"));
        return new Block(block.type(), block.labels(), new Body(items));
    }

    /** The ways in which a configuration can have the wrong shape, as the tool calls them. */
    private enum Shape {
        UNSUPPORTED_ARGUMENT("Unsupported argument", "Unsupported block type", "Invalid or unknown key"),
        MISSING_REQUIRED_ARGUMENT("Missing required argument"),
        INAPPROPRIATE_VALUE_TYPE("Incorrect attribute value type", "Inappropriate value for attribute"),
        NUMBER_OF_BLOCKS("Insufficient ", "Too many "),
        SYNTAX("Invalid expression", "Argument or block definition required", "Duplicate", "Missing name");

        private final List<String> summaries;

        Shape(String... summaries) {
            this.summaries = List.of(summaries);
        }

        static @org.jspecify.annotations.Nullable Shape of(String summary) {
            for (Shape shape : values()) {
                for (String known : shape.summaries) {
                    // how many elements a list attribute may have is no part of a schema
                    if (summary.startsWith(known) && !summary.endsWith("list items")) {
                        return shape;
                    }
                }
            }
            return null;
        }
    }
}
