package io.cloudoven.arm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.ExpressionParser;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Literal;
import io.cloudoven.arm.json.Json;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a function is called with, it gives a value of JSON or says in its own words what it wants. */
class HostileCallsTest {
    @Property(tries = 5_000)
    void any_call_gives_a_value_or_a_refusal(@ForAll("calls") Call call) {
        Object value;
        try {
            value = ExpressionEvaluator.evaluate(call, StandardFunctions.TABLE);
        } catch (EvaluationException refused) {
            assertThat(refused)
                    .hasMessageMatching("(?s)the (value is larger than |function '\\w+' |template fails itself: ).*");
            return;
        }
        if (!(value instanceof Lambda)) {
            assertThat(Json.write(Json.read(Json.write(value)))).isEqualTo(Json.write(value));
        }
    }

    @Provide
    Arbitrary<Call> calls() throws IOException {
        Arbitrary<String> names = Arbitraries.of(FunctionNamesTest.standard());
        return Combinators.combine(names, arguments().list().ofMaxSize(4))
                .as((name, arguments) -> new Call(null, name, arguments));
    }

    private static Arbitrary<LanguageExpression> arguments() {
        Arbitrary<LanguageExpression> written = Arbitraries.of(
                        "null()",
                        "true()",
                        "createArray()",
                        "createArray('b', 'a', 'b')",
                        "createArray(3, -1, 9223372036854775807)",
                        "createArray(createArray(1), null(), createObject('k', 'v'))",
                        "createArray(createObject('a', 1), createObject('A', createObject('b', 2)))",
                        "createObject()",
                        "createObject('value', 1, 'fromEnd', true())",
                        "createObject('scheme', 'https', 'host', 'h', 'port', -1, 'path', null())",
                        "createObject('a', createObject('x', createArray(1)), 'b', 'text')",
                        "json('1e400')",
                        "json('1e999999999')",
                        "json('1e-999999999')",
                        "json('-0.0')",
                        "json('123456789012345678901234567890')",
                        "lambda('x', lambdaVariables('x'))",
                        "lambda('x', true())",
                        "lambda('x', 'y', less(lambdaVariables('x'), lambdaVariables('y')))",
                        "lambda('x', 'y', true())",
                        "lambda('x', string(lambdaVariables('x')))")
                .map(ExpressionParser::parse);
        Arbitrary<LanguageExpression> texts = Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(8),
                        Arbitraries.strings()
                                .withChars("{}0123:,-NDFXP#.;'\"Ee%")
                                .ofMaxLength(14),
                        Arbitraries.strings().withChars("0123456789abf:./").ofMaxLength(20),
                        Arbitraries.strings()
                                .withChars("PTYMDHSW0123456789.-:Z+ ")
                                .ofMaxLength(22),
                        Arbitraries.strings().withChars("yMdHhmsftzKg'\"\\%: /").ofMaxLength(12),
                        Arbitraries.strings().withChars("htp:/?#@%2F[]. \\").ofMaxLength(20),
                        Arbitraries.of(
                                "2020-04-07T14:53:14Z",
                                "9999-12-31T23:59:59Z",
                                "0001-01-01",
                                "P1Y",
                                "-P9999999Y",
                                "PT999999999999S",
                                "10.144.0.0/20",
                                "::/0",
                                "0.0.0.0/0",
                                "https://example.com:99999/",
                                "http://[::1]/a",
                                "data:;base64,AA==",
                                "{'a': [1, {b: 2}]}",
                                "{0:X8}|{1,10:N2}|{2}",
                                "{0:F999}",
                                "{0:E2}{0:C}{0:P1}{0:R}{0:G3}"))
                .map(Literal::new);
        Arbitrary<LanguageExpression> integers = Arbitraries.oneOf(
                        Arbitraries.longs(),
                        Arbitraries.longs().between(-3, 130),
                        Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, (long) Integer.MIN_VALUE, 253402300800L))
                .map(Literal::new);
        return Arbitraries.oneOf(List.of(written, texts, integers));
    }
}
