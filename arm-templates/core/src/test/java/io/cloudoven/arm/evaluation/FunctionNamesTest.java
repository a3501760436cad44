package io.cloudoven.arm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.template.Template;
import io.cloudoven.tools.SharedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No function of the language is forgotten. */
class FunctionNamesTest {
    static List<String> standard() throws IOException {
        return names(0);
    }

    private static List<String> contextual() throws IOException {
        return names(1);
    }

    /** The names after one of the comments of the list. */
    private static List<String> names(int section) throws IOException {
        try (InputStream list = FunctionNamesTest.class.getResourceAsStream("/function-names.txt")) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.asList(text.split("#[^\n]*\n")[section + 1].trim().split("\\s+"));
        }
    }

    @Test
    void what_needs_no_deployment_is_there_without_one() throws IOException {
        assertThat(standard())
                .hasSizeGreaterThan(80)
                .allSatisfy(name ->
                        assertThat(StandardFunctions.TABLE.find(name)).as(name).isNotNull());
    }

    @Test
    void what_needs_a_deployment_is_there_with_one_only() throws IOException {
        for (String name : contextual()) {
            assertThat(StandardFunctions.TABLE.find(name)).as(name).isNull();
            assertThat(problem(name + "()")).doesNotContain("there is no function");
        }
        assertThat(problem("gone()")).contains("there is no function 'gone'");
    }

    /** What a variable that calls it fails with; nothing when it is fine. */
    private static String problem(String expression) {
        String call = expression.startsWith("lambdaVariables")
                ? "map(range(0, 1), lambda('i', " + expression + "))"
                : expression;
        Map<String, Object> turn = Map.of("name", "v", "count", 1, "input", "[" + call + "]");
        try {
            Template.of(Map.of(
                            "$schema",
                            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                            "contentVersion",
                            "1.0.0.0",
                            "variables",
                            Map.of("copy", List.of(turn)),
                            "resources",
                            List.of(),
                            "outputs",
                            Map.of("o", Map.of("type", "array", "value", "[variables('v')]"))))
                    .evaluate(EvaluationContext.resourceGroup("rg"));
            return "";
        } catch (EvaluationException failed) {
            return String.valueOf(failed.getMessage());
        }
    }

    /** The list of the reference data, where that is at hand. */
    @Test
    void the_list_of_names_is_whole() throws IOException {
        String text = Files.readString(SharedFiles.of("arm/facts.md"));
        String section = text.substring(text.indexOf("## Functions"), text.indexOf("Semantics:"))
                .replace("list*", "listKeys")
                .replace("(s)", "")
                .replaceAll("(?m)^- [^:]*:|\\b\\w+:|\\(\\w+\\)|;[^:]*:|\\. [A-Z]\\w*:|Logical:", " ");
        TreeSet<String> ours = new TreeSet<>(standard());
        ours.addAll(contextual());

        assertThat(Pattern.compile("\\b[a-z][A-Za-z0-9]+")
                        .matcher(section)
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .hasSizeGreaterThan(100)
                .isSubsetOf(ours);
    }
}
