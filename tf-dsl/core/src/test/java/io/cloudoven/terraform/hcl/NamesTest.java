package io.cloudoven.terraform.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void identifiers_are_those_of_unicode_nine() {
        assertThat(List.of("a", "_a", "a-b", "é", "日本", "a\u0301", "\ud800\udc00"))
                .allMatch(Identifiers::valid);
        assertThat(List.of("", "-a", "1", "a b", "\u0301", "a\u200d", "$", "a.b", "\u037f\u00a0"))
                .noneMatch(Identifiers::valid);
        assertThat(Identifiers.valid("\u1c90"))
                .as("a letter only since Unicode 11")
                .isFalse();
    }

    @Test
    void names_that_would_be_read_as_something_else_are_refused_or_set_apart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Root("null"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Root("true"));
        assertThat(new Tuple(List.of(new Root("for"))).toHcl()).isEqualTo("[(for)]");
        assertThat(Cases.object("for", 1, "null", 2).toInlineHcl()).isEqualTo("{ \"for\" = 1, null = 2 }");
    }

    @Test
    void attributes_that_are_no_identifiers_are_indexed() {
        assertThat(new Root("a").attribute("b c").attribute("0").toHcl()).isEqualTo("a[\"b c\"][\"0\"]");
    }

    @Test
    void loops_name_their_variables_with_identifiers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ForTuple("", "a b", new Root("x"), Literal.NULL, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplatePart.For("1", "v", new Root("x"), List.of(), false));
    }

    @Test
    void an_attribute_only_splat_takes_names_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Splat(new Root("x"), List.of(new Splat.Step.Key(Literal.of(0))), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Splat(new Root("x"), List.of(new Splat.Step.Name("a b")), false));
    }

    @Test
    void an_empty_raw_expression_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RawExpression(" \n"));
    }
}
