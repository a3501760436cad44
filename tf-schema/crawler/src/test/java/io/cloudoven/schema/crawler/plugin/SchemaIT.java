package io.cloudoven.schema.crawler.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.schema.model.json.SchemaDocumentWriter;
import io.cloudoven.tools.JsonValues;
import io.cloudoven.tools.Tools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What plugins answer is what OpenTofu prints for the same binaries. */
class SchemaIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void the_schema_is_the_one_that_tofu_prints(RealPlugin real) throws Exception {
        ProviderSchema schema;
        try (ProviderPlugin plugin = ProviderPlugin.start(real.binary())) {
            assertThat(plugin.protocol()).isEqualTo(real.protocol);
            schema = plugin.schema(real.address(), null);
        }

        assertThat(json(schema)).isEqualTo(printedByTofu(real));
    }

    @Test
    void there_is_more_than_tofu_prints() {
        try (ProviderPlugin plugin = ProviderPlugin.start(RealPlugin.AZURERM.binary())) {
            ProviderSchema schema = plugin.schema(RealPlugin.AZURERM.address(), "5.2.0");

            assertThat(schema.version()).isEqualTo("5.2.0");
            assertThat(schema.listResources()).containsKey("azurerm_resource_group");
            assertThat(schema.actions()).containsKey("azurerm_virtual_machine_power");
            assertThat(schema.identities()).containsKey("azurerm_resource_group");
        }
    }

    @Test
    void a_plugin_is_asked_once_however_often_its_schema_is_wanted() {
        try (ProviderPlugin plugin = ProviderPlugin.start(RealPlugin.TIME.binary())) {
            ProviderSchema first = plugin.schema(RealPlugin.TIME.address(), "1.0.0");
            ProviderSchema second = plugin.schema(RealPlugin.SIMPLE.address(), "2.0.0");

            assertThat(second.resources().get("time_static"))
                    .isSameAs(first.resources().get("time_static"));
            assertThat(second.provider()).isNotNull();
            assertThat(second.schemas(SchemaKind.PROVIDER)).containsOnlyKeys("simple");
        }
    }

    /** Without the kinds that OpenTofu does not know. */
    private static Object json(ProviderSchema schema) {
        Map<SchemaKind, Map<String, Schema>> known = new TreeMap<>(schema.schemas());
        known.keySet().removeAll(List.of(SchemaKind.LIST_RESOURCE, SchemaKind.ACTION, SchemaKind.STATE_STORE));
        ProviderSchema printed = new ProviderSchema(
                schema.address(), null, schema.provider(), known, schema.functions(), schema.identities(), Map.of());
        return JsonValues.parse(new SchemaDocumentWriter().write(List.of(printed)));
    }

    private Object printedByTofu(RealPlugin real) throws Exception {
        Files.writeString(folder.resolve("main.tf"), """
                terraform {
                  required_providers {
                    %1$s = { source = "hashicorp/%1$s" }
                  }
                }
                """.formatted(real.type()));
        Tools.run(folder, "", Tools.tofu(), "init");
        return JsonValues.parse(Tools.run(folder, "", Tools.tofu(), "providers", "schema", "-json"));
    }
}
