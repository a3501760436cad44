package io.cloudoven.arm.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionParserTest {
    @Test
    void an_expression_becomes_a_tree() {
        assertThat(ExpressionParser.parse("concat( 'it''s', parameters('a').b [copyIndex()] , -1)"))
                .isEqualTo(Call.of(
                        "concat",
                        new Literal("it's"),
                        new Element(new Member(Call.of("parameters", new Literal("a")), "b"), Call.of("copyIndex")),
                        new Literal(-1L)));
        assertThat(ExpressionParser.parse("contoso.unique ()")).isEqualTo(new Call("contoso", "unique", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "concat('a'|expected ',' or ')', but found the end at column 11: concat('a'⟶",
                "concat('a' 'b')|expected ',' or ')', but found ''' at column 12: concat('a' ⟶'b')",
                "'a|the string that begins there has no end: a quote is missing at column 1: ⟶'a",
                "a|expected '(', but found the end at column 2: a⟶",
                "a.b|expected '(', but found the end at column 4: a.b⟶",
                "a().|expected the name of a property, but found the end at column 5: a().⟶",
                "a()[0|expected ']', but found the end at column 6: a()[0⟶",
                "a() b()|expected the end of the expression, but found 'b' at column 5: a() ⟶b()",
                "a(,)|expected a function, a string in single quotes or an integer, but found ',' at column 3: a(⟶,)",
                "a(-)|'-' is no integer of 64 bits at column 3: a(⟶-)",
                "a(99999999999999999999)|'99999999999999999999' is no integer of 64 bits at column 3: a(⟶99999999999999999999)",
                "``|expected a function, a string in single quotes or an integer, but found the end at column 1: ⟶",
            })
    void what_is_wrong_is_told_with_its_place(String text, String message) {
        assertThatThrownBy(() -> ExpressionParser.parse(text))
                .isInstanceOf(ExpressionSyntaxException.class)
                .hasMessage(message);
    }

    @Test
    void nesting_is_limited_before_the_stack_is() {
        String deep = "a(".repeat(8000) + ")".repeat(8000);
        String chain = "a()" + ".b".repeat(10_000);

        assertThatThrownBy(() -> ExpressionParser.parse(deep)).hasMessageContaining("nested more than 300 deep");
        assertThatThrownBy(() -> ExpressionParser.parse(chain)).hasMessageContaining("nested more than 300 deep");
        assertThat(ExpressionParser.parse("a(" + "b(), ".repeat(4000) + "c())").text())
                .hasSize(4000 * 5 + 6);
    }

    @Test
    void the_place_of_a_part_is_found_again() {
        String text = "concat('a', parameters( 'b' ).c[ 0 ])";
        Call whole = (Call) ExpressionParser.parse(text);
        Element element = (Element) whole.arguments().get(1);
        Member member = (Member) element.target();

        assertThat(ExpressionParser.column(text, whole, whole)).isEqualTo(1);
        assertThat(ExpressionParser.column(text, whole, whole.arguments().get(0)))
                .isEqualTo(8);
        assertThat(ExpressionParser.column(text, whole, member.target())).isEqualTo(13);
        assertThat(ExpressionParser.column(text, whole, member)).isEqualTo(30);
        assertThat(ExpressionParser.column(text, whole, element)).isEqualTo(32);
        assertThat(ExpressionParser.column(text, whole, element.index())).isEqualTo(34);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void what_is_printed_is_parsed_to_the_same_tree(@ForAll("trees") LanguageExpression tree) {
        assertThat(ExpressionParser.parse(tree.text())).isEqualTo(tree);
    }

    @Provide
    Arbitrary<LanguageExpression> trees() {
        return ExpressionTrees.any();
    }

    /** Whatever comes in is refused with a place, or means what its printed form means. */
    @FuzzTest(maxDuration = "10m")
    void anything(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        LanguageExpression tree;
        try {
            tree = ExpressionParser.parse(text);
        } catch (ExpressionSyntaxException refused) {
            assertThat(refused.column()).isBetween(1, text.length() + 1);
            return;
        }
        assertThat(ExpressionParser.parse(tree.text())).isEqualTo(tree);
        if (text.length() < ExpressionParser.LONGEST - 1) {
            assertThat(ExpressionText.parse("[" + text + "]")).isEqualTo(tree);
        }
    }
}
