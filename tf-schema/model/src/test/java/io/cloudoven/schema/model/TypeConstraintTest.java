package io.cloudoven.schema.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypeConstraintTest {

    @Test
    void is_written_as_in_terraform() {
        TypeConstraint type = new ListType(new ObjectType(
                Map.of(
                        "size",
                        Primitive.NUMBER,
                        "name",
                        Primitive.STRING,
                        "any",
                        new DynamicType(),
                        "pair",
                        new TupleType(List.of(Primitive.BOOL, new SetType(Primitive.STRING)))),
                Set.of("size")));

        assertThat(new MapType(type))
                .hasToString("map(list(object({any=any, name=string, pair=tuple([bool, set(string)]),"
                        + " size=optional(number)})))");
        assertThat(new MapType(type).depth()).isEqualTo(5);
    }

    @Test
    void refuses_an_optional_attribute_that_is_not_there() {
        assertThatThrownBy(() -> new ObjectType(Map.of("a", Primitive.STRING), Set.of("b")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("\"b\"");
    }

    @Test
    void refuses_to_nest_without_end() {
        TypeConstraint type = Primitive.STRING;
        for (int i = 0; i < TypeConstraint.MAX_DEPTH; i++) {
            type = new ListType(type);
        }
        TypeConstraint deepest = type;

        assertThat(deepest.depth()).isEqualTo(64);
        assertThatThrownBy(() -> new SetType(deepest)).isInstanceOf(SchemaException.class);
        assertThatThrownBy(() -> new TupleType(List.of(deepest))).isInstanceOf(SchemaException.class);
        assertThatThrownBy(() -> new ObjectType(Map.of("a", deepest))).isInstanceOf(SchemaException.class);
    }
}
