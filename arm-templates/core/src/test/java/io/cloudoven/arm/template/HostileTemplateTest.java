package io.cloudoven.arm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.evaluation.EvaluationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small templates that would take all memory, time or stack. */
class HostileTemplateTest {
    private static final String SCHEMA =
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[concat(variables('%1$s'), variables('%1$s'))]",
                "[format('{0}{0}', variables('%1$s'))]",
                "[createArray(variables('%1$s'), variables('%1$s'))]",
                "[createObject('a', variables('%1$s'), 'b', variables('%1$s'))]"
            })
    void variables_that_double_each_other_are_stopped(String doubled) {
        Map<String, Object> variables = new LinkedHashMap<>(Map.of("v0", "0123456789"));
        for (int i = 1; i < 60; i++) {
            variables.put("v" + i, doubled.formatted("v" + (i - 1)));
        }
        assertThatThrownBy(() -> evaluate(
                        Map.of("variables", variables, "outputs", Map.of("o", Map.of("value", "[variables('v59')]")))))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("larger than 4194304 characters");
    }

    @Test
    void loops_in_loops_in_loops_are_stopped() {
        Object input = "[copyIndex()]";
        for (int i = 0; i < 5; i++) {
            input = Map.of("copy", List.of(Map.of("name", "l" + i, "count", 800, "input", input)));
        }
        Object resource = Map.of("type", "A.B/c", "apiVersion", "1", "name", "a", "properties", input);
        assertThatThrownBy(() -> evaluate(Map.of("resources", List.of(resource))))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("more than 1000000 turns");
    }

    @Test
    void a_chain_of_eight_hundred_resources_that_ask_each_other_is_fine() {
        List<Object> resources = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            String value = i == 799 ? "end" : "[concat(reference('r" + (i + 1) + "').list[0].x)]";
            resources.add(Map.of(
                    "type",
                    "A.B/c",
                    "apiVersion",
                    "1",
                    "name",
                    "r" + i,
                    "properties",
                    Map.of("list", List.of(Map.of("x", value)))));
        }
        EvaluatedDeployment deployment = evaluate(Map.of("resources", resources));
        assertThat(deployment.resources().get(0).name()).isEqualTo("r799");
        assertThat(deployment.resource("A.B/c", "r0").property("properties.list[0].x"))
                .contains("end");
    }

    @Test
    void templates_in_templates_without_end_are_stopped() {
        Map<String, Object> again = Map.of(
                "$schema",
                SCHEMA,
                "resources",
                List.of(Map.of(
                        "type",
                        "Microsoft.Resources/deployments",
                        "apiVersion",
                        "1",
                        "name",
                        "again",
                        "properties",
                        Map.of("mode", "Incremental", "templateLink", Map.of("relativePath", "a.json")))));
        assertThatThrownBy(() -> Template.of(again)
                        .evaluate(EvaluationContext.resourceGroup("rg").templates(link -> Optional.of(again))))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("more than 20 deployments inside each other");
    }

    private static EvaluatedDeployment evaluate(Map<String, ?> sections) {
        Map<String, Object> template = new LinkedHashMap<>(sections);
        template.put("$schema", SCHEMA);
        return Template.of(template).evaluate(EvaluationContext.resourceGroup("rg"));
    }
}
