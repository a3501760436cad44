package io.cloudoven.terraform.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LiteralTest {

    @Test
    void a_string_is_not_shown_by_to_string_anywhere_in_a_tree() {
        Expression tree = Cases.object("password", "hunter2", "raw", new RawExpression("\"hunter2\""));
        assertThat(tree.toString()).doesNotContain("hunter2").contains("7 characters");
        assertThat(Template.quoted(new TemplatePart.Text("hunter2")).toString()).doesNotContain("hunter2");
    }

    @Test
    void half_a_surrogate_pair_is_refused_without_showing_the_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Literal.of("secret\ud800"))
                .withMessageContaining("\\ud800 at index 6")
                .withMessageNotContaining("secret");
        assertThatIllegalArgumentException().isThrownBy(() -> new TemplatePart.Text("\udc00a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Comment("\ud800"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RawExpression("\ud800"));
    }

    @Test
    void numbers_keep_their_value() {
        assertThat(Literal.of(Long.MIN_VALUE).toHcl()).isEqualTo("-9223372036854775808");
        assertThat(Literal.of(-0.0).toHcl()).isEqualTo("0");
        assertThat(Literal.of(0.1f).toHcl()).isEqualTo("0.1");
        assertThat(Literal.of(new BigDecimal("100")).toHcl()).isEqualTo("100");
        assertThat(Literal.of(new BigDecimal("1E+3")).toHcl()).isEqualTo("1000");
        assertThat(Literal.of(new BigDecimal("-1.50E-45")).toHcl()).isEqualTo("-1.5e-45");
        assertThat(Literal.of(new BigDecimal("1E+9999")).toHcl()).isEqualTo("1e9999");
    }

    @Test
    void numbers_terraform_would_round_or_choke_on_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Literal.of(new BigDecimal("1" + "0".repeat(152) + "11")))
                .withMessageContaining("155 significant digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Literal.of(new BigDecimal("1E+2000000000")))
                .withMessageContaining("1e2000000000");
        assertThatIllegalArgumentException().isThrownBy(() -> Literal.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Literal.of(Double.POSITIVE_INFINITY));
    }

    @Test
    void strings_are_escaped() {
        assertThat(Literal.of("a\"b\\c\n\r\t\0\u2028\udbff\udfff").toHcl())
                .isEqualTo("\"a\\\"b\\\\c\\n\\r\\t\\u0000\\u2028\\U0010ffff\"");
        assertThat(Literal.of("${x} $${x} %{if} 5% $").toHcl()).isEqualTo("\"$${x} $$${x} %%{if} 5% $\"");
        assertThat(Literal.of("日本 é \ud83d\ude00").toHcl()).isEqualTo("\"日本 é \ud83d\ude00\"");
    }
}
