package io.cloudoven.terraform.expression;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What OpenTofu makes of everything the other tests write, in two runs of its console. */
class EvaluationTest {
    private static final String REQUIRED = """
            terraform {
              required_providers {
                terraform = {
                  source = "terraform.io/builtin/terraform"
                }
              }
            }
            """;

    static Stream<Written> cases() {
        return Stream.of(
                        NumericFunctionsTest.cases(),
                        StringFunctionsTest.cases(),
                        CollectionFunctionsTest.cases(),
                        ListFunctionsTest.cases(),
                        EncodingFunctionsTest.cases(),
                        FilesystemFunctionsTest.cases(),
                        HashFunctionsTest.cases(),
                        NetworkAndDateFunctionsTest.cases(),
                        TypeFunctionsTest.cases(),
                        OperatorsTest.cases(),
                        ForTest.cases(),
                        TemplatesTest.cases(),
                        TemplatesTest.heredocs())
                .flatMap(each -> each);
    }

    @Test
    void every_expression_means_what_its_test_says(@TempDir Path directory) throws IOException {
        List<Written> known = cases().filter(each -> each.json() != null).toList();
        StringBuilder hcl = new StringBuilder(Locals.HCL).append(REQUIRED).append("locals {\n  results = [\n");
        for (Written each : known) {
            hcl.append("jsonencode((").append(each.value().expression().toHcl()).append("\n)),\n");
        }
        write(directory, hcl.append("  ]\n}\n"));

        List<String> results = evaluated(directory, "local.results");

        assertThat(results).hasSameSizeAs(known).hasSizeGreaterThan(200);
        assertThat(pairs(known, results))
                .containsExactlyElementsOf(
                        pairs(known, known.stream().map(Written::json).toList()));
    }

    /** Those whose result is another one in each run; a plan does not know them, the console does. */
    @Test
    void every_other_expression_evaluates(@TempDir Path directory) throws IOException {
        List<Written> cases =
                cases().filter(each -> each.json() == null && each.evaluated()).toList();
        write(directory, Locals.HCL);

        List<String> results = evaluated(
                directory,
                cases.stream()
                        .map(each -> "tostring(can(" + each.value().expression().toHcl() + "))")
                        .collect(joining(", ", "[", "]")));

        assertThat(pairs(cases, results)).hasSizeGreaterThan(5).allMatch(each -> each.endsWith(" is true"));
    }

    private static List<String> pairs(List<Written> cases, List<String> results) {
        return IntStream.range(0, cases.size())
                .mapToObj(i -> cases.get(i).hcl() + " is " + results.get(i))
                .toList();
    }

    private static void write(Path directory, CharSequence hcl) throws IOException {
        Files.writeString(directory.resolve("main.tf"), hcl);
        for (Map.Entry<String, String> file : FilesystemFunctionsTest.FILES.entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<String> evaluated(Path directory, String strings) throws IOException {
        String console = Tools.run(
                directory, "base64encode(jsonencode(" + strings + "))\n", Tools.tofu(), "console", "-no-color");
        String line = console.lines()
                .filter(each -> each.startsWith("\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError(console));
        List<String> results = new ArrayList<>();
        try (JsonParser json =
                new JsonFactory().createParser(Base64.getDecoder().decode(line.substring(1, line.length() - 1)))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                results.add(json.getText());
            }
        }
        return results;
    }
}
