package io.cloudoven.arm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathTest {
    private static final Object VALUE =
            Json.read("{\"a\": {\"b\": [10, {\"c.d\": 20}, [30]]}, \"cost center\": 40, \"n\": null}");

    @ParameterizedTest
    @CsvSource({"a.b[0],10", "A.B[1]['c.d'],20", "a['b'][2][0],30", "['cost center'],40"})
    void a_path_leads_to_a_value(String path, long value) {
        assertThat(JsonPath.of(path).in(VALUE)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b[3]", "a.b.c", "a[0]", "x", "n", "n.x"})
    void a_path_can_lead_nowhere(String path) {
        assertThat(JsonPath.of(path).in(VALUE)).isEmpty();
    }

    @Test
    void the_empty_path_is_the_value_itself() {
        assertThat(JsonPath.of("").in("x")).contains("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a..b", ".a", "a[", "a[x]", "a[-1]", "a['b", "a[]", "a[99999999999]"})
    void a_wrong_path_is_refused(String path) {
        assertThatThrownBy(() -> JsonPath.of(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(path);
    }

    @Test
    void names_that_need_it_are_quoted() {
        assertThat(JsonPath.join("a", "b")).isEqualTo("a.b");
        assertThat(JsonPath.join("a", "b.c")).isEqualTo("a['b.c']");
        assertThat(JsonPath.join("", "b")).isEqualTo("b");
    }
}
