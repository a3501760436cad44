package io.cloudoven.arm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.expression.ExpressionParser;
import io.cloudoven.arm.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionsTest {
    private static List<String> lines() throws IOException {
        try (InputStream table = FunctionsTest.class.getResourceAsStream("/functions.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static Stream<String> rows() throws IOException {
        return lines().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_call_comes_to_its_value(String row) {
        int arrow = row.lastIndexOf(" => ");
        String expression = row.substring(0, arrow);
        String expected = row.substring(arrow + 4);

        if (expected.startsWith("! ")) {
            assertThatThrownBy(() -> evaluate(expression))
                    .isInstanceOf(EvaluationException.class)
                    .hasMessageContaining(expected.substring(2));
        } else {
            assertThat(Json.writeCompact(evaluate(expression))).isEqualTo(expected);
        }
    }

    @Test
    void every_function_has_rows_with_a_value_and_with_a_refusal() throws IOException {
        Set<String> withValue = new HashSet<>();
        Set<String> withRefusal = new HashSet<>();
        for (String row : lines()) {
            String name = row.substring(0, row.indexOf('(')).toLowerCase(Locale.ROOT);
            (row.contains(" => ! ") ? withRefusal : withValue).add(name);
        }
        for (String standard : FunctionNamesTest.standard()) {
            String name = standard.toLowerCase(Locale.ROOT);
            if (!Set.of("true", "false", "null", "fail", "lambda").contains(name)) {
                assertThat(withValue).contains(name);
                assertThat(withRefusal).contains(name);
            }
        }
    }

    /** Each call asks for its argument more than once; were it evaluated each time, this would never end. */
    @Test
    void arguments_are_evaluated_once() {
        String text = "concat(".repeat(200) + "'a'" + ", 'b')".repeat(200);

        assertThat(evaluate(text)).isEqualTo("a" + "b".repeat(200));
    }

    @Test
    void no_text_outgrows_a_template() {
        String twice = "range(0, 24)";
        String doubled =
                "reduce(" + twice + ", 'x', lambda('t', 'n', concat(lambdaVariables('t'), lambdaVariables('t'))))";
        String array = doubled.replace("'x'", "createArray(1)");
        String replaced = doubled.replace(
                "concat(lambdaVariables('t'), lambdaVariables('t'))", "replace(lambdaVariables('t'), 'x', 'xx')");
        String formatted = doubled.replace(
                "concat(lambdaVariables('t'), lambdaVariables('t'))", "format('{0}{0}', lambdaVariables('t'))");
        String joined = doubled.replace(
                "concat(lambdaVariables('t'), lambdaVariables('t'))",
                "join(createArray('', lambdaVariables('t'), ''), lambdaVariables('t'))");

        String squared = "map(range(0, 10000), lambda('i', range(0, 10000)))";
        String shared = doubled.replace("concat(", "createArray(");
        String tree = "equals(" + shared + ", " + shared + ")";

        for (String text :
                List.of(doubled, array, replaced, formatted, joined, "padLeft('', 2147483647)", squared, tree)) {
            assertThatThrownBy(() -> evaluate(text))
                    .isInstanceOf(EvaluationException.class)
                    .hasMessageContaining("larger than 4194304 characters");
        }
    }

    @Test
    void what_is_nested_too_deeply_is_refused() {
        String nested = "reduce(range(0, %d), 1, lambda('x', 'n', createArray(lambdaVariables('x'))))";

        assertThat(evaluate("string(" + nested.formatted(900) + ")"))
                .isEqualTo("[".repeat(900) + "1" + "]".repeat(900));
        assertThatThrownBy(() -> evaluate("string(" + nested.formatted(5000) + ")"))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("nested too deeply");
    }

    private static Object evaluate(String expression) {
        return ExpressionEvaluator.evaluate(ExpressionParser.parse(expression), StandardFunctions.TABLE);
    }
}
