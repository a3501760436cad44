package io.cloudoven.arm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.ArmException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void values_are_plain_java() {
        assertThat(Json.read("{\"a\": [1, -2, 1.50, true, false, null, \"x\"], \"b\": {}}"))
                .isEqualTo(Map.of(
                        "a", Arrays.asList(1L, -2L, new BigDecimal("1.50"), true, false, null, "x"), "b", Map.of()));
        assertThat(Json.read("9223372036854775808")).isEqualTo(new BigInteger("9223372036854775808"));
    }

    @Test
    void what_azures_tools_take_is_read() {
        assertThat(Json.read("\uFEFF{ // one\n \"a\": \"x\ny\", /* two */ \"b\": [1,], }"))
                .isEqualTo(Map.of("a", "x\ny", "b", List.of(1L)));
    }

    @Test
    void what_is_no_json_is_told_with_its_line() {
        assertThatThrownBy(() -> Json.read("{\n \"a\": 1\n \"b\": 2 }"))
                .isInstanceOf(ArmException.class)
                .hasMessageContaining("line 3, column");
        assertThatThrownBy(() -> Json.read("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> Json.read("1\n2")).hasMessageContaining("line 2");
        assertThatThrownBy(() -> Json.read("{\"a\": 1, \"a\": 2}")).hasMessageContaining("Duplicate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"password\": hunter2}",
                "{\"password\": \"hunter2",
                "{\"password\": 'hunter2'}",
                "{\"password\": \"hunter2\\q\"}",
                "{\"hunter2\": 1, \"hunter2\": 2}",
                "{\"password\": 1hunter2}",
                "{\"password\": truehunter2}",
                "{\"password\": +hunter2}",
                "[1] hunter2",
                "[12345678901e99999999999]"
            })
    void what_is_no_json_is_not_shown(String text) {
        assertThatThrownBy(() -> Json.read(text))
                .isInstanceOf(JsonException.class)
                .hasNoCause()
                .message()
                .startsWith("not JSON: ")
                .doesNotContain("hunter")
                .doesNotContain("12345678901");
    }

    @Test
    void hostile_input_is_refused() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000)))
                .isInstanceOf(ArmException.class)
                .hasMessageContaining("nesting depth");
        assertThatThrownBy(() -> Json.read("1".repeat(100_000)))
                .isInstanceOf(ArmException.class)
                .hasMessageContaining("Number");
        assertThatThrownBy(() -> Json.read(" ".repeat(Json.LONGEST + 1))).hasMessageContaining("at most");
    }

    @Test
    void text_is_indented_by_two_spaces() {
        Object value = Json.read("{\"a\":[1,{\"b\":null}],\"c\":[],\"d\":{},\"e\":\"ü\\n\"}");
        assertThat(Json.write(value)).isEqualTo("""
                {
                  "a": [
                    1,
                    {
                      "b": null
                    }
                  ],
                  "c": [],
                  "d": {},
                  "e": "ü\\n"
                }""");
        assertThat(Json.writeCompact(value)).isEqualTo("{\"a\":[1,{\"b\":null}],\"c\":[],\"d\":{},\"e\":\"ü\\n\"}");
    }

    @Test
    void copies_have_the_classes_that_are_read() {
        assertThat(Json.copyOf(Map.of("a", List.of(1, (short) 2, 2.5, BigInteger.TEN))))
                .isEqualTo(Map.of("a", List.of(1L, 2L, new BigDecimal("2.5"), 10L)));
        assertThatThrownBy(() -> Json.copyOf(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_read_cannot_be_changed() {
        Map<?, ?> object = (Map<?, ?>) Json.read("{\"a\": []}");
        assertThatThrownBy(object::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void members_do_not_mind_the_case() {
        Map<String, Integer> object = Map.of("apiVersion", 1);
        assertThat(Json.member(object, "APIVERSION")).isEqualTo(1);
        assertThat(Json.member(object, "api")).isNull();
    }
}
