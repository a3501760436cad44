package io.cloudoven.arm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.expression.ExpressionText;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.json.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every expression of the real templates is read, and means the same when it is written and read again. */
class CorpusExpressionsTest {
    @Test
    void each_expression_is_parsed_and_printed() {
        Set<String> strings = new LinkedHashSet<>();
        Corpus.files().values().forEach(text -> collect(Json.read(text), strings));
        int expressions = 0;
        int same = 0;
        for (String json : strings) {
            if (ExpressionText.isExpression(json)) {
                LanguageExpression tree = ExpressionText.parse(json);
                String printed = "[" + tree.text() + "]";
                assertThat(ExpressionText.parse(printed)).as(json).isEqualTo(tree);
                expressions++;
                same += printed.equals(json) ? 1 : 0;
            } else {
                assertThat(ExpressionText.escaped(ExpressionText.literal(json)))
                        .satisfiesAnyOf(
                                escaped -> assertThat(escaped).isEqualTo(json),
                                escaped -> assertThat(json).isEqualTo("[]"));
            }
        }
        System.out.println("corpus: " + expressions + " different expressions parsed, printed and parsed again equal; "
                + same + " of them printed as they are written");
        assertThat(expressions).isGreaterThan(2000);
    }

    /** All strings, names of properties included. */
    private static void collect(Object json, Set<String> into) {
        if (json instanceof String text) {
            into.add(text);
        } else if (json instanceof List<?> array) {
            array.forEach(element -> collect(element, into));
        } else if (json instanceof Map<?, ?> object) {
            object.forEach((name, value) -> {
                into.add((String) name);
                collect(value, into);
            });
        }
    }
}
