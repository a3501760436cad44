package io.cloudoven.arm.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"[a()]", "[ a() ]", "[ ]", "[']']"})
    void what_begins_and_ends_with_a_bracket_is_an_expression(String json) {
        assertThat(ExpressionText.isExpression(json)).isTrue();
    }

    /** Values of the public documentation, and of templates in the corpus. */
    @ParameterizedTest
    @CsvSource({
        "[[test value],[test value]",
        "[test] value,[test] value",
        "[test,[test",
        "[[],[]",
        "[],[]",
        "[[[x],[[x]",
        "[[x,[[x",
        "[,[",
        "],]",
        "'',''",
        "a[0],a[0]",
    })
    void anything_else_is_a_text(String json, String text) {
        assertThat(ExpressionText.isExpression(json)).isFalse();
        assertThat(ExpressionText.literal(json)).isEqualTo(text);
    }

    @Property
    void every_text_can_be_escaped(@ForAll("texts") String text) {
        String json = ExpressionText.escaped(text);

        assertThat(ExpressionText.isExpression(json)).isFalse();
        assertThat(ExpressionText.literal(json)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("[]a").ofMaxLength(6);
    }

    @Test
    void columns_count_the_bracket() {
        String json = "[ toLower('A') ]";
        Call whole = (Call) ExpressionText.parse(json);

        assertThat(whole).isEqualTo(Call.of("toLower", new Literal("A")));
        assertThat(ExpressionText.column(json, whole, whole)).isEqualTo(3);
        assertThat(ExpressionText.column(json, whole, whole.arguments().get(0))).isEqualTo(11);
        assertThatThrownBy(() -> ExpressionText.parse("[a(b)]"))
                .hasMessage("expected '(', but found ')' at column 5: [a(b⟶)]");
        assertThatThrownBy(() -> ExpressionText.parse("[a('b]"))
                .hasMessage("the string that begins there has no end: a quote is missing at column 4: [a(⟶'b]");
        assertThatThrownBy(() -> ExpressionText.parse("[ ]"))
                .hasMessage("expected a function, a string in single quotes or an integer, but found the end"
                        + " at column 3: [ ⟶]");
    }

    @Test
    void a_message_is_one_line() {
        assertThatThrownBy(() -> ExpressionText.parse("[a('b\nc'\t'd')]"))
                .hasMessage("expected ',' or ')', but found ''' at column 10: [a('b c' ⟶'d')]");
    }

    @Test
    void what_is_too_long_is_refused_unread() {
        String longest = "['" + "x".repeat(ExpressionParser.LONGEST - 4) + "']";

        assertThat(ExpressionText.parse(longest)).isInstanceOf(Literal.class);
        assertThatThrownBy(() -> ExpressionText.parse(longest.replace("x']", "xx']")))
                .isInstanceOf(ExpressionSyntaxException.class)
                .hasMessageContaining("the expression has 24577 characters, but Azure takes at most 24576");
    }
}
