package io.cloudoven.schema.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributeTest {

    @Test
    void is_settable_if_required_or_optional() {
        AttributeBuilder attribute = Attribute.builder("a").type(Primitive.BOOL);

        assertThat(attribute.build().settable()).isFalse();
        assertThat(attribute.computed().build().settable()).isFalse();
        assertThat(attribute.optional().build().settable()).isTrue();
        assertThat(attribute.optional(false).required().build().settable()).isTrue();
    }

    @Test
    void has_either_a_type_or_a_nested_type() {
        NestedType nested = new NestedType(Nesting.SINGLE, Map.of(), 0, 0);

        assertThatThrownBy(() -> Attribute.builder("a").build()).hasMessageContaining("neither a type nor");
        assertThatThrownBy(() ->
                        Attribute.builder("a").types(Primitive.BOOL, nested).build())
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("\"a\" has a type and also");
        assertThatThrownBy(() -> Attribute.builder("").type(Primitive.BOOL).build())
                .isInstanceOf(SchemaException.class);
    }

    @Test
    void refuses_figures_that_contradict_one_another() {
        assertThatThrownBy(() -> new NestedType(Nesting.LIST, Map.of(), 3, 2)).isInstanceOf(SchemaException.class);
        assertThatThrownBy(() -> new NestedBlock("a", Nesting.LIST, -1, 0, Block.EMPTY))
                .isInstanceOf(SchemaException.class);
        assertThat(new NestedBlock("a", Nesting.LIST, 3, 0, Block.EMPTY).minItems())
                .isEqualTo(3);
    }

    @Test
    void refuses_to_stand_under_another_name() {
        Attribute attribute = Attribute.builder("a").type(Primitive.BOOL).build();

        assertThatThrownBy(() -> new NestedType(Nesting.LIST, Map.of("b", attribute), 0, 0))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("\"b\"")
                .hasMessageContaining("\"a\"");
    }
}
