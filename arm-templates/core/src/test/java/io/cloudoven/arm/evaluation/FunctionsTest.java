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
        for (String name : StandardFunctions.names()) {
            if (!Set.of("true", "false", "null", "fail", "lambda").contains(name)) {
                assertThat(withValue).contains(name);
                assertThat(withRefusal).contains(name);
            }
        }
    }

    private static Object evaluate(String expression) {
        return ExpressionEvaluator.evaluate(ExpressionParser.parse(expression), StandardFunctions.TABLE);
    }
}
