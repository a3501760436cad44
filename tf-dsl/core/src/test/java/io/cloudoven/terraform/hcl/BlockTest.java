package io.cloudoven.terraform.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void labels_that_fmt_would_remove_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block("resource", List.of("a", "${b}"), Body.EMPTY))
                .withMessageContaining("block resource has a label \"${b}\"");
        assertThatIllegalArgumentException().isThrownBy(() -> new Block("x", List.of("100%"), Body.EMPTY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block("x", List.of("\ud800"), Body.EMPTY));
    }

    @Test
    void labels_are_normalized_and_escaped_as_fmt_does() {
        Body body = Body.builder()
                .block("x", List.of("e\u0301", "\"\\\n", "\u00a0", ""), Body.EMPTY)
                .build();
        assertThat(body.toHcl()).isEqualTo("x \"\u00e9\" \"\\\"\\\\\\n\" \"\\u00a0\" \"\" {}\n");
    }

    @Test
    void an_empty_body_has_no_text() {
        assertThat(Body.EMPTY.toHcl()).isEmpty();
    }

    @Test
    void blocks_nested_too_deep_are_refused() {
        Body body = Body.EMPTY;
        for (int i = 0; i < 10_000; i++) {
            body = new Body(List.of(Block.of("b", body)));
        }
        assertThatIllegalArgumentException().isThrownBy(body::toHcl).withMessageContaining("200 levels");
    }

    @Test
    void quoted_and_unfinished_types_of_variables_are_written_as_fmt_rewrites_them() {
        assertThat(type(new Root("map"))).contains("= map(any)");
        assertThat(type(Literal.of("string"))).contains("= string");
        assertThat(type(Literal.of("list"))).contains("= list(string)");
        assertThat(type(Literal.of("other"))).contains("= \"other\"");
    }

    private static String type(Expression type) {
        Body variable = Body.builder().attribute("type", type).build();
        return Body.builder().block("variable", List.of("x"), variable).build().toHcl();
    }
}
