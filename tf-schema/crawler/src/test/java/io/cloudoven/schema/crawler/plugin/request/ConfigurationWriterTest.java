package io.cloudoven.schema.crawler.plugin.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.DynamicType;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.TypeConstraint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bytes are those that go-cty reads, worked out by hand from the two specifications. */
class ConfigurationWriterTest {

    @Test
    void numbers_are_integers_doubles_or_digits() {
        assertThat(written(Primitive.NUMBER, 5)).isEqualTo("05");
        assertThat(written(Primitive.NUMBER, -1L)).isEqualTo("ff");
        assertThat(written(Primitive.NUMBER, 1000)).isEqualTo("d300000000000003e8");
        assertThat(written(Primitive.NUMBER, 0.5)).isEqualTo("cb3fe0000000000000");
        assertThat(written(Primitive.NUMBER, 2.0)).isEqualTo("02");
        assertThat(written(Primitive.NUMBER, new BigDecimal("0.1"))).isEqualTo("a3302e31");
        assertThat(written(Primitive.NUMBER, BigInteger.TWO.pow(64)))
                .isEqualTo("b43138343436373434303733373039353531363136");
        assertThat(written(Primitive.NUMBER, "7")).isEqualTo("07");
    }

    @Test
    void null_unknown_and_booleans() {
        assertThat(written(Primitive.STRING, null)).isEqualTo("c0");
        assertThat(written(Primitive.STRING, Unknown.VALUE)).isEqualTo("d40000");
        assertThat(written(Primitive.BOOL, true)).isEqualTo("c3");
        assertThat(written(Primitive.STRING, true)).isEqualTo("a474727565");
    }

    @Test
    void dynamic_values_carry_their_type() {
        String type = HexFormat.of().formatHex("\"string\"".getBytes());
        assertThat(written(new DynamicType(), "a")).isEqualTo("92c600000008" + type + "a161");
        assertThat(written(new DynamicType(), null)).isEqualTo("c0");
    }

    @Test
    void absent_blocks_are_empty_and_one_block_is_a_list_of_one() {
        Block inner =
                Block.builder().attribute(attribute("a", Primitive.STRING)).build();
        Block block = Block.builder()
                .block(new NestedBlock("list", Nesting.LIST, 0, 0, inner))
                .block(new NestedBlock("one", Nesting.SINGLE, 0, 0, inner))
                .build();

        assertThat(hex(block, Map.of())).isEqualTo("82" + "a46c697374" + "90" + "a36f6e65" + "c0");
        assertThat(hex(block, Map.of("list", Map.of("a", "x"))))
                .isEqualTo("82" + "a46c697374" + "9181a161a178" + "a36f6e65" + "c0");
    }

    @Test
    void problems_have_places_and_tell_no_value() {
        Block block = Block.builder()
                .attribute(attribute("names", new ListType(Primitive.STRING)))
                .attribute(attribute("count", Primitive.NUMBER))
                .build();

        assertThat(ConfigurationWriter.write(
                                block,
                                Map.of("names", List.of("a", Map.of("secret", 1)), "count", "s3cret", "x", 1),
                                new Secrets())
                        .problems())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "error at x: Unknown argument: An argument or block of this name is not expected here.",
                        "error at names[1]: Wrong type of value: There is a map where a string is needed.",
                        "error at count: Wrong type of value: There is a string where a number is needed.");
    }

    private static String written(TypeConstraint type, Object value) {
        Map<String, Object> values = new java.util.HashMap<>();
        values.put("v", value);
        String hex = hex(Block.builder().attribute(attribute("v", type)).build(), values);
        assertThat(hex).startsWith("81a176");
        return hex.substring(6);
    }

    private static String hex(Block block, Map<String, ?> values) {
        ConfigurationWriter.Configuration written = ConfigurationWriter.write(block, values, new Secrets());
        assertThat(written.problems()).isEmpty();
        return HexFormat.of().formatHex(written.messagePack());
    }

    private static Attribute attribute(String name, TypeConstraint type) {
        return Attribute.builder(name).type(type).optional().build();
    }
}
