package io.cloudoven.examples.every;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.terraform.aws.Aws;
import io.cloudoven.terraform.azurerm.Azurerm;
import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.google.Google;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.tools.HclToJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sets every argument and block of every resource, data source and ephemeral resource through the typed classes, has the
 * real parser read what is emitted, and holds that against the schema.
 */
class EveryResourceIT {
    private static final Map<SchemaKind, String> BLOCK_TYPES = Map.of(
            SchemaKind.RESOURCE, "resource",
            SchemaKind.DATA_SOURCE, "data",
            SchemaKind.EPHEMERAL_RESOURCE, "ephemeral");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(classes = {Azurerm.class, Google.class, Aws.class})
    void every_settable_argument_and_block_arrives_where_the_schema_has_it(Class<?> provider) throws IOException {
        String type = provider.getSimpleName().toLowerCase(java.util.Locale.ROOT);
        ProviderSchema schema = Catalog.embedded().provider("hashicorp/" + type).load();
        List<Declaration> instances = Instances.of(provider);
        Map<String, JsonNode> parsed = parse(instances);
        Comparison comparison = new Comparison();
        int expected = 0;
        for (Map.Entry<SchemaKind, String> kind : BLOCK_TYPES.entrySet()) {
            expected += schema.schemas(kind.getKey()).size();
            schema.schemas(kind.getKey()).forEach((name, one) -> {
                String address = kind.getValue() + "." + name;
                JsonNode body = parsed.get(address);
                if (body == null) {
                    comparison.failures().add("no class: " + address);
                } else {
                    comparison.compare(one.block(), body, address);
                }
            });
        }
        for (Declaration instance : instances) {
            instance.problems().forEach(problem -> comparison.failures().add("problem: " + problem));
        }
        System.out.printf(
                "%s: %d instances of %d schemas, %d arguments and %d nested blocks set, %d failures%n",
                type,
                instances.size(),
                expected,
                comparison.arguments(),
                comparison.blocks(),
                comparison.failures().size());
        assertThat(comparison.failures()).isEmpty();
        assertThat(instances).hasSize(expected);
    }

    /** The parsed bodies by block type and name: {@code resource.azurerm_resource_group}. */
    private Map<String, JsonNode> parse(List<Declaration> instances) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Declaration instance : instances) {
            texts.add(new Body(List.of(instance.block())).toHcl());
        }
        JsonNode files = new ObjectMapper().valueToTree(HclToJson.parse(folder, texts));
        Map<String, JsonNode> bodies = new TreeMap<>();
        for (JsonNode file : files) {
            file.fields()
                    .forEachRemaining(blockType -> blockType
                            .getValue()
                            .fields()
                            .forEachRemaining(name -> bodies.put(
                                    blockType.getKey() + "." + name.getKey(),
                                    name.getValue().get("every").get(0))));
        }
        return bodies;
    }
}
