package io.cloudoven.schema.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final Attribute NAME =
            Attribute.builder("name").type(Primitive.STRING).required().build();
    private static final Attribute AGE =
            Attribute.builder("age").type(Primitive.NUMBER).computed().build();

    @Test
    void orders_by_name_and_compares_by_value() {
        Block one = Block.builder().attribute(NAME).attribute(AGE).build();
        Block other = Block.builder().attribute(AGE).attribute(NAME).build();

        assertThat(one.attributes().keySet()).containsExactly("age", "name");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(Block.builder().attribute(AGE).build());
        assertThat(one)
                .isNotEqualTo(Block.builder()
                        .attribute(AGE)
                        .attribute(NAME)
                        .deprecated(true)
                        .build());
    }

    @Test
    void cannot_be_changed() {
        Block block = Block.builder().attribute(NAME).build();

        assertThatThrownBy(() -> block.attributes().remove("name")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> block.attributes().values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuses_a_name_twice() {
        BlockBuilder block = Block.builder().attribute(NAME);

        assertThatThrownBy(() -> block.attribute(NAME))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("\"name\" twice");
    }

    @Test
    void refuses_to_nest_without_end() {
        assertThat(nested(100, 1).blocks()).hasSize(1);
        assertThatThrownBy(() -> nested(101, 1))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("more than 100 blocks inside one another");
    }

    @Test
    void refuses_to_grow_without_end() {
        assertThatThrownBy(() -> nested(60, 2))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("more than 2000000 attributes and blocks");
    }

    @Test
    void compares_and_strips_large_trees_quickly() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Block one = nested(19, 2);
            Block other = nested(19, 2);
            assertThat(one.hashCode()).isEqualTo(other.hashCode());
            assertThat(one.equals(other)).isTrue();
            assertThat(one.withoutDescriptions()).isSameAs(one);
        });
    }

    @Test
    void keeps_flags_and_figures_but_no_texts() {
        Attribute inner = NAME.toBuilder()
                .deprecated(true)
                .deprecationMessage("use other")
                .description(Description.markdown("*name*"))
                .build();
        Attribute outer = Attribute.builder("outer")
                .nestedType(new NestedType(Nesting.MAP, Map.of("name", inner), 1, 2))
                .sensitive(true)
                .build();
        Block deep = Block.builder()
                .attribute(outer)
                .deprecated(true)
                .deprecationMessage("gone")
                .description(Description.plain("text"))
                .build();
        Block block = Block.builder()
                .block(new NestedBlock("deep", Nesting.LIST, 1, 3, deep))
                .build();

        Block bare = block.withoutDescriptions();

        NestedBlock bareDeep = bare.blocks().get("deep");
        assertThat(bareDeep.maxItems()).isEqualTo(3);
        assertThat(bareDeep.block().deprecated()).isTrue();
        assertThat(bareDeep.block().deprecationMessage()).isNull();
        assertThat(bareDeep.block().description()).isEqualTo(Description.NONE);
        Attribute bareOuter = bareDeep.block().attributes().get("outer");
        assertThat(bareOuter.sensitive()).isTrue();
        Attribute bareInner = bareOuter.nestedType().attributes().get("name");
        assertThat(bareInner)
                .isEqualTo(NAME.toBuilder()
                        .deprecated(true)
                        .description(new Description(Description.Kind.MARKDOWN, null))
                        .build());
        assertThat(bare.withoutDescriptions()).isSameAs(bare);
        assertThat(bare).isNotEqualTo(block);
    }

    private static Block nested(int depth, int width) {
        Block block = Block.builder().attribute(NAME).build();
        for (int i = 0; i < depth; i++) {
            BlockBuilder outer = Block.builder();
            for (int w = 0; w < width; w++) {
                outer.block(new NestedBlock("b" + w, Nesting.LIST, 0, 0, block));
            }
            block = outer.build();
        }
        return block;
    }
}
