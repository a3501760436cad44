package io.cloudoven.schema.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.tools.SharedProviders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaDocumentRoundTripTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void writes_what_the_tool_printed(SharedProviders shared) throws IOException {
        List<SchemaWarning> warnings = new ArrayList<>();
        List<ProviderSchema> read = new SchemaDocumentReader(warnings::add).read(shared.file());

        assertSame(JSON.readTree(new SchemaDocumentWriter().write(read)), original(shared));
        assertThat(warnings).isEmpty();
        System.out.println(shared + ": " + counts(read.get(0)));
    }

    @ParameterizedTest
    @EnumSource
    void writes_the_facts_alone(SharedProviders shared) throws IOException {
        List<ProviderSchema> facts = new SchemaDocumentReader()
                .read(shared.file()).stream()
                        .map(ProviderSchema::withoutDescriptions)
                        .toList();
        JsonNode expected = original(shared);
        dropTexts(expected.get("provider_schemas").get(shared.address()));

        assertSame(JSON.readTree(new SchemaDocumentWriter().write(facts)), expected);
    }

    @ParameterizedTest
    @EnumSource
    void survives_the_compact_format(SharedProviders shared) {
        ProviderSchema provider = new SchemaDocumentReader().read(shared.file()).get(0);
        CompactWriter writer = new CompactWriter();
        CompactReader reader = new CompactReader();

        provider.definitions().forEach(definition -> {
            byte[] document = writer.write(definition);
            assertThat(reader.read(definition.name(), document)).isEqualTo(definition);
            assertThat(reader.readKey(definition.name(), document)).isEqualTo(definition.key());
            assertThat(writer.write(reader.read(definition.name(), document))).isEqualTo(document);
        });
    }

    @ParameterizedTest
    @EnumSource
    void gives_equal_blocks_out_as_one_instance(SharedProviders shared) {
        ProviderSchema provider = new SchemaDocumentReader().read(shared.file()).get(0);
        Set<Block> instances = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Block, Block> values = new HashMap<>();

        provider.resources().values().forEach(schema -> collect(schema.block(), instances, values));

        assertThat(instances).hasSameSizeAs(values.keySet());
    }

    private static void collect(Block block, Set<Block> instances, Map<Block, Block> values) {
        if (instances.add(block)) {
            values.putIfAbsent(block, block);
            block.blocks().values().stream()
                    .map(NestedBlock::block)
                    .forEach(inner -> collect(inner, instances, values));
        }
    }

    /** Compares without printing megabytes where they differ. */
    private static void assertSame(JsonNode actual, JsonNode expected) {
        if (!actual.equals(expected)) {
            assertThat(difference("", actual, expected)).isNull();
        }
        assertThat(actual.equals(expected)).isTrue();
    }

    private static String difference(String path, JsonNode actual, JsonNode expected) {
        if (actual == null || expected == null || !actual.isObject() || !expected.isObject()) {
            return actual != null && actual.equals(expected) ? null : path + ": " + actual + " but was " + expected;
        }
        Set<String> names = new java.util.TreeSet<>();
        actual.fieldNames().forEachRemaining(names::add);
        expected.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .map(name -> difference(path + "/" + name, actual.get(name), expected.get(name)))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static JsonNode original(SharedProviders shared) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(shared.file()))) {
            return JSON.readTree(in);
        }
    }

    private static void dropTexts(JsonNode provider) {
        provider.forEach(section -> section.forEach(SchemaDocumentRoundTripTest::dropIn));
        if (provider.has("provider")) {
            dropIn(provider.get("provider"));
        }
    }

    /** Drops texts from a schema, function or identity; an attribute that is called "description" stays. */
    private static void dropIn(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        object.remove(List.of("description", "summary", "deprecation_message"));
        for (String single : List.of("block", "nested_type", "variadic_parameter")) {
            if (object.has(single)) {
                dropIn(object.get(single));
            }
        }
        for (String several : List.of("attributes", "block_types", "parameters")) {
            if (object.has(several)) {
                object.get(several).forEach(SchemaDocumentRoundTripTest::dropIn);
            }
        }
    }

    private static String counts(ProviderSchema provider) {
        long[] figures = new long[3];
        for (SchemaKind kind : SchemaKind.values()) {
            provider.schemas(kind).values().forEach(schema -> count(schema.block(), figures));
        }
        StringBuilder text = new StringBuilder();
        for (SchemaKind kind : SchemaKind.values()) {
            text.append(provider.schemas(kind).size())
                    .append(' ')
                    .append(kind.folder())
                    .append(", ");
        }
        return text + "" + provider.functions().size() + " functions, "
                + provider.identities().size() + " identities; " + figures[0] + " attributes, " + figures[1]
                + " nested blocks";
    }

    private static void count(Block block, long[] figures) {
        figures[0] += block.attributes().size();
        figures[1] += block.blocks().size();
        block.blocks().values().forEach(nested -> count(nested.block(), figures));
    }
}
