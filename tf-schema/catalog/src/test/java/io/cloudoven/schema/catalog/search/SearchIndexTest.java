package io.cloudoven.schema.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

    private static final Attribute SUBNET_ID =
            Attribute.builder("subnet_id").type(Primitive.STRING).required().build();

    private static final Definition FLAT = resource("shop_flat", Block.builder().attribute(SUBNET_ID));
    private static final Definition DEEP = resource(
            "shop_deep",
            Block.builder()
                    .attribute(Attribute.builder("settings")
                            .nestedType(new NestedType(Nesting.SINGLE, Map.of("subnet_id", SUBNET_ID), 0, 1))
                            .optional()
                            .build())
                    .block(new NestedBlock(
                            "config",
                            Nesting.LIST,
                            0,
                            0,
                            Block.builder().attribute(SUBNET_ID).build())));
    private static final Definition APART = resource(
            "shop_apart",
            Block.builder()
                    .block(new NestedBlock(
                            "subnet",
                            Nesting.LIST,
                            0,
                            0,
                            Block.builder()
                                    .attribute(Attribute.builder("id")
                                            .type(Primitive.STRING)
                                            .required()
                                            .build())
                                    .build())));
    private static final Definition COMPUTED = resource(
            "shop_computed",
            Block.builder()
                    .attribute(SUBNET_ID.toBuilder().required(false).computed().build()));
    private static final Definition NAMED = resource("shop_subnet", Block.builder());

    private final SearchIndex index =
            SearchIndex.of(ProviderAddress.parse("shop"), "shop 1.0.0", List.of(NAMED, APART, DEEP, COMPUTED, FLAT));

    @Test
    void ranks_an_argument_of_that_name_before_words_that_are_apart() {
        assertThat(index.search("subnet id", 10))
                .map(SearchResult::key)
                .containsExactly(DEEP.key(), FLAT.key(), APART.key());
    }

    @Test
    void names_the_paths_of_arguments_the_least_deep_first() {
        assertThat(index.search("subnet_ids", 10))
                .map(SearchResult::arguments)
                .containsExactly(
                        List.of("settings.subnet_id", "config.subnet_id"), List.of("subnet_id"), List.of("subnet.id"));
    }

    @Test
    void finds_the_thing_itself_first() {
        assertThat(index.search("shop subnet", 1)).map(SearchResult::key).containsExactly(NAMED.key());
        assertThat(index.search("the shop's subnets", 1)).map(SearchResult::key).containsExactly(NAMED.key());
    }

    @Test
    void ignores_kinds_nobody_has() {
        assertThat(index.search("data sources with a subnet id", 10)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "policies, policy",
        "addresses, address",
        "access, access",
        "boxes, box",
        "ids, id",
        "subnets, subnet",
        "branches, branch",
        "is, is",
        "ties, tie"
    })
    void knows_singular_and_plural(String plural, String singular) {
        assertThat(Words.singular(plural)).isEqualTo(singular);
    }

    @Test
    void takes_names_apart() {
        assertThat(Words.of("ipConfiguration.subnet_ids-v2 HTTPS"))
                .containsExactly("ip", "configuration", "subnet", "id", "v2", "http");
    }

    private static Schema resource(String name, io.cloudoven.schema.model.BlockBuilder block) {
        return new Schema(SchemaKind.RESOURCE, name, 0, block.build());
    }
}
