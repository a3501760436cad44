package io.cloudoven.schema.catalog.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.BlockBuilder;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.schema.model.SetType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaDiffTest {

    private static final Path CASES =
            Path.of(System.getProperty("cloudoven.root")).resolve("tf-schema/catalog/src/test/resources/cases/diff");
    private static final Attribute NAME =
            Attribute.builder("name").type(Primitive.STRING).optional().build();
    private static final NestedBlock RULE = new NestedBlock(
            "rule", Nesting.LIST, 0, 2, Block.builder().attribute(NAME).build());

    /** Each argument as it was, as it is, what about it changed, and whether that can break a configuration. */
    static Stream<Arguments> attributes() {
        Attribute computed = NAME.toBuilder().optional(false).computed().build();
        Attribute list = NAME.toBuilder().type(new ListType(Primitive.STRING)).build();
        return Stream.of(
                Arguments.of(NAME, NAME.toBuilder().required().optional(false).build(), Aspect.USE, true),
                Arguments.of(NAME.toBuilder().required().optional(false).build(), NAME, Aspect.USE, false),
                Arguments.of(NAME, computed, Aspect.USE, true),
                Arguments.of(computed, NAME, Aspect.USE, true),
                Arguments.of(computed, NAME.toBuilder().computed().build(), Aspect.USE, false),
                Arguments.of(NAME, NAME.toBuilder().sensitive(true).build(), Aspect.SENSITIVE, true),
                Arguments.of(NAME.toBuilder().sensitive(true).build(), NAME, Aspect.SENSITIVE, false),
                Arguments.of(NAME, NAME.toBuilder().writeOnly(true).build(), Aspect.WRITE_ONLY, true),
                Arguments.of(NAME, NAME.toBuilder().deprecated(true).build(), Aspect.DEPRECATED, false),
                Arguments.of(NAME, NAME.toBuilder().type(Primitive.NUMBER).build(), Aspect.TYPE, true),
                Arguments.of(NAME.toBuilder().type(Primitive.NUMBER).build(), NAME, Aspect.TYPE, false),
                Arguments.of(
                        computed, computed.toBuilder().type(Primitive.NUMBER).build(), Aspect.TYPE, false),
                Arguments.of(computed.toBuilder().type(Primitive.NUMBER).build(), computed, Aspect.TYPE, true),
                Arguments.of(
                        list,
                        list.toBuilder().type(new ListType(Primitive.NUMBER)).build(),
                        Aspect.TYPE,
                        true),
                Arguments.of(
                        list,
                        list.toBuilder().type(new SetType(Primitive.STRING)).build(),
                        Aspect.TYPE,
                        true));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void judges_a_changed_argument(Attribute before, Attribute after, Aspect aspect, boolean breaking) {
        SchemaDiff diff =
                SchemaDiff.between(with(block -> block.attribute(before)), with(block -> block.attribute(after)));

        assertThat(diff.changes()).hasSize(1).first().satisfies(change -> {
            assertThat(change.definition()).isEqualTo(new DefinitionKey("resources", "shop_cart"));
            assertThat(change.path()).isEqualTo("name");
            assertThat(change.aspect()).isEqualTo(aspect);
            assertThat(change.breaking()).isEqualTo(breaking);
        });
    }

    /** The same for blocks. */
    static Stream<Arguments> blocks() {
        return Stream.of(
                Arguments.of(RULE, items(1, 2), Aspect.MIN_ITEMS, true),
                Arguments.of(items(1, 2), RULE, Aspect.MIN_ITEMS, false),
                Arguments.of(RULE, items(0, 1), Aspect.MAX_ITEMS, true),
                Arguments.of(RULE, items(0, 3), Aspect.MAX_ITEMS, false),
                Arguments.of(RULE, items(0, 0), Aspect.MAX_ITEMS, false),
                Arguments.of(items(0, 0), RULE, Aspect.MAX_ITEMS, true),
                Arguments.of(RULE, new NestedBlock("rule", Nesting.SET, 0, 2, RULE.block()), Aspect.NESTING, true));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void judges_a_changed_block(NestedBlock before, NestedBlock after, Aspect aspect, boolean breaking) {
        SchemaDiff diff = SchemaDiff.between(with(block -> block.block(before)), with(block -> block.block(after)));

        assertThat(diff.changes()).hasSize(1).first().satisfies(change -> {
            assertThat(change.path()).isEqualTo("rule");
            assertThat(change.aspect()).isEqualTo(aspect);
            assertThat(change.breaking()).isEqualTo(breaking);
        });
    }

    @Test
    void judges_what_is_new_by_whether_it_is_demanded() {
        ProviderSchema before = with(block -> block);
        Attribute required = NAME.toBuilder().required().optional(false).build();

        assertThat(SchemaDiff.between(before, with(block -> block.attribute(NAME)))
                        .breaking())
                .isEmpty();
        assertThat(SchemaDiff.between(before, with(block -> block.attribute(required)))
                        .breaking())
                .hasSize(1);
        assertThat(SchemaDiff.between(before, with(block -> block.block(RULE))).breaking())
                .isEmpty();
        assertThat(SchemaDiff.between(before, with(block -> block.block(items(1, 0))))
                        .breaking())
                .hasSize(1);
        assertThat(SchemaDiff.between(with(block -> block.attribute(NAME)), before)
                        .breaking())
                .hasSize(1);
    }

    @Test
    void writes_text() throws IOException {
        golden(
                "diff.txt",
                SchemaDiff.between(Versions.before(), Versions.after()).toString());
    }

    @Test
    void writes_json() throws IOException {
        byte[] json = SchemaDiff.between(Versions.before(), Versions.after()).toJson();

        golden("diff.json", new String(json, StandardCharsets.UTF_8) + "\n");
    }

    @Test
    void finds_what_was_changed_in_azurerm() {
        ProviderSchema azurerm = Catalog.embedded().provider("azurerm").load();
        var changed = ProviderSchema.builder(azurerm.address()).version("5.3.0");
        azurerm.definitions().forEach(definition -> {
            if (definition instanceof Schema schema
                    && definition.key().equals(new DefinitionKey("resources", "azurerm_subnet"))) {
                BlockBuilder block = Block.builder();
                schema.block().blocks().values().forEach(block::block);
                schema.block()
                        .attributes()
                        .forEach((name, attribute) -> block.attribute(
                                name.equals("virtual_network_name")
                                        ? Attribute.builder("virtual_network")
                                                .type(Primitive.STRING)
                                                .required()
                                                .build()
                                        : attribute));
                changed.add(new Schema(schema.kind(), schema.name(), schema.version() + 1, block.build()));
            } else if (!definition.key().equals(new DefinitionKey("data-sources", "azurerm_subnet"))) {
                changed.add(definition);
            }
        });
        long began = System.nanoTime();
        SchemaDiff diff = SchemaDiff.between(azurerm, changed.build());
        System.out.println(diff + "compared in " + (System.nanoTime() - began) / 1_000_000 + " ms");

        assertThat(diff.breaking())
                .map(change -> change.definition() + " " + change.path() + " " + change.aspect())
                .containsExactlyInAnyOrder(
                        "data-sources/azurerm_subnet  removed",
                        "resources/azurerm_subnet virtual_network_name removed",
                        "resources/azurerm_subnet virtual_network added");
        assertThat(diff.renames()).map(Rename::to).containsExactly("virtual_network");
        assertThat(SchemaDiff.between(azurerm, azurerm.withVersion("5.2.1")).isEmpty())
                .isTrue();
    }

    private static NestedBlock items(int least, int most) {
        return new NestedBlock("rule", Nesting.LIST, least, most, RULE.block());
    }

    private static ProviderSchema with(UnaryOperator<BlockBuilder> content) {
        return ProviderSchema.builder(ProviderAddress.parse("example.com/acme/shop"))
                .version("1.0.0")
                .add(new Schema(
                        SchemaKind.RESOURCE,
                        "shop_cart",
                        0,
                        content.apply(Block.builder()).build()))
                .build();
    }

    private static void golden(String name, String actual) throws IOException {
        Path file = CASES.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(CASES);
            Files.writeString(file, actual);
            fail("rewrote " + name + "; look at the difference and run again without golden.update");
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    /** Two versions with a change of every sort. */
    private static final class Versions {

        static ProviderSchema before() {
            return provider("1.0.0")
                    .add(resource("shop_till", block -> block.attribute(NAME)))
                    .add(resource(
                            "shop_cart",
                            block -> block.attribute(NAME)
                                    .attribute(attribute("address_prefix")
                                            .optional()
                                            .build())
                                    .attribute(attribute("total").computed().build())
                                    .block(RULE)))
                    .add(new Function("price", null, null, null, List.of(), null, Primitive.NUMBER))
                    .build();
        }

        static ProviderSchema after() {
            return provider("2.0.0")
                    .add(resource("shop_cash_till", block -> block.attribute(NAME)))
                    .add(resource(
                            "shop_cart",
                            block -> block.attribute(
                                            attribute("name").required().build())
                                    .attribute(attribute("address_prefixes")
                                            .optional()
                                            .build())
                                    .attribute(attribute("total")
                                            .computed()
                                            .deprecated(true)
                                            .build())
                                    .block(new NestedBlock(
                                            "rule",
                                            Nesting.LIST,
                                            0,
                                            1,
                                            Block.builder()
                                                    .attribute(NAME.toBuilder()
                                                            .type(Primitive.BOOL)
                                                            .build())
                                                    .attribute(attribute("note")
                                                            .optional()
                                                            .build())
                                                    .build()))))
                    .add(new Function("price", null, null, null, List.of(), null, Primitive.STRING))
                    .build();
        }

        private static io.cloudoven.schema.model.ProviderSchemaBuilder provider(String version) {
            return ProviderSchema.builder(ProviderAddress.parse("example.com/acme/shop"))
                    .version(version);
        }

        private static Schema resource(String name, UnaryOperator<BlockBuilder> content) {
            return new Schema(
                    SchemaKind.RESOURCE, name, 0, content.apply(Block.builder()).build());
        }

        private static io.cloudoven.schema.model.AttributeBuilder attribute(String name) {
            return Attribute.builder(name).type(Primitive.STRING);
        }
    }
}
