package io.cloudoven.arm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.evaluation.EvaluationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Azure takes is evaluated, and one more of anything is not. */
class LimitsTest {
    @Test
    void parameters_variables_and_outputs_are_counted() {
        EvaluatedDeployment deployment = evaluate(template(256, 512, 64, ""));
        assertThat(deployment.outputs()).hasSize(64);
        assertThatThrownBy(() -> evaluate(template(257, 513, 65, "")))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll(
                        "parameters: there are 257 parameters, but Azure takes at most 256",
                        "variables: there are 513 variables, but Azure takes at most 512",
                        "outputs: there are 65 outputs, but Azure takes at most 64");
    }

    @Test
    void copied_variables_count_each() {
        Map<String, Object> template = template(0, 512, 0, "");
        Map<String, Object> variables = new LinkedHashMap<>((Map<String, ?>) template.get("variables"));
        variables.put("copy", List.of(Map.of("name", "one", "count", 1, "input", "x")));
        template.put("variables", variables);
        assertThatThrownBy(() -> evaluate(template)).hasMessageContaining("513 variables");
    }

    @Test
    void expressions_are_measured() {
        String fits = "[concat('" + "x".repeat(24_576 - 12) + "')]";
        assertThat(fits).hasSize(24_576);
        evaluate(template(0, 0, 1, fits));
        assertThatThrownBy(() -> evaluate(template(0, 0, 1, fits.replace("x'", "xx'"))))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("24576");
    }

    @Test
    void the_whole_template_is_measured() {
        evaluate(template(0, 0, 1, "x".repeat(4_000_000)));
        assertThatThrownBy(() -> evaluate(template(0, 0, 1, "x".repeat(4 * 1024 * 1024))))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("larger than 4194304 bytes");
    }

    @Test
    void rules_of_the_whole_template_are_told() {
        Map<String, Object> template = template(0, 0, 0, "");
        template.put("resources", Map.of("a", Map.of("type", "A.B/c", "name", "a")));
        assertThatThrownBy(() -> evaluate(template))
                .hasMessageContainingAll(
                        "resources: can be an object of symbolic names only with \"languageVersion\": \"2.0\"",
                        "resources.a.apiVersion: is missing");
    }

    private static Map<String, Object> template(int parameters, int variables, int outputs, String value) {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("$schema", "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#");
        template.put("parameters", many(parameters, Map.of("type", "string", "defaultValue", "x")));
        template.put("variables", many(variables, "x"));
        template.put("outputs", many(outputs, Map.of("type", "string", "value", value)));
        return template;
    }

    private static Map<String, Object> many(int count, Object value) {
        Map<String, Object> many = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            many.put("n" + i, value);
        }
        return many;
    }

    private static EvaluatedDeployment evaluate(Map<String, Object> template) {
        return Template.of(template).evaluate(EvaluationContext.resourceGroup("rg"));
    }
}
