package io.cloudoven.arm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.json.JsonPath;
import io.cloudoven.arm.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The 330 real templates and parameter files: each read and written, each evaluated, each pair the same. */
class CorpusTest {
    private static final int PAIRS = 141;
    private static final Map<String, Object> SUPPLIED = supplied();
    private static final Path OUTCOMES = Path.of("src/test/resources/corpus-outcomes.tsv");

    @Test
    void each_file_is_read_written_and_read_again_equal() {
        Map<String, String> files = Corpus.files();
        assertThat(files).hasSize(330);
        int templates = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            Object json = Json.read(file.getValue());
            assertThat(Json.read(Json.write(json))).as(file.getKey()).isEqualTo(json);
            if (!file.getKey().endsWith("parameters.json")) {
                Template template = Template.read(file.getValue());
                assertThat(Template.read(template.toJson())).as(file.getKey()).isEqualTo(template);
                assertThat(template.resources()).as(file.getKey()).isNotNull();
                assertThat(template.parameters().values())
                        .allSatisfy(parameter -> assertThat(parameter.json()).isNotNull());
                templates++;
            }
        }
        System.out.println("corpus: " + files.size() + " files read, written and read again equal, " + templates
                + " of them templates");
    }

    /** What becomes of each template is committed: evaluated, evaluated with live state made up, or refused, and why. */
    @Test
    void each_template_is_evaluated_or_has_a_known_reason() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        StringBuilder lines = new StringBuilder();
        Corpus.templates().forEach((path, text) -> {
            String outcome = outcome(path, Template.read(text));
            counts.merge(outcome.split("\t")[0], 1, Integer::sum);
            if (!outcome.equals("evaluated")) {
                lines.append(path).append('\t').append(outcome).append('\n');
            }
        });
        System.out.println("corpus: " + counts);
        lines.toString().lines().filter(line -> line.contains("\trefused\t")).forEach(System.out::println);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(OUTCOMES, lines);
            fail("rewrote " + OUTCOMES + "; run again without -Dgolden.update");
        }
        assertThat(lines.toString()).isEqualTo(Files.readString(OUTCOMES));
    }

    /** Of what Azure would refuse, such as a name that is there twice, the rest is compared. */
    @Test
    void pairs_of_both_language_versions_give_the_same_resources() {
        Map<String, String> templates = Corpus.templates();
        int pairs = 0;
        int values = 0;
        List<String> inPart = new ArrayList<>();
        for (String path : templates.keySet()) {
            String symbolic = path.replace("main.json", "main.symbolicnames.json");
            if (!path.endsWith("main.json") || !templates.containsKey(symbolic)) {
                continue;
            }
            Run one = new Run(context(path, Template.read(templates.get(path)), true));
            Run other = new Run(context(path, Template.read(templates.get(symbolic)), true));
            List<?> expanded = expanded(
                    Evaluator.attempt(Template.read(templates.get(path)).document(), one));
            assertThat(expanded(Evaluator.attempt(
                            Template.read(templates.get(symbolic)).document(), other)))
                    .as(path)
                    .isEqualTo(expanded);
            assertThat(other.problems().count() > 0)
                    .as(path)
                    .isEqualTo(one.problems().count() > 0);
            if (one.problems().count() > 0) {
                inPart.add(path);
            }
            pairs++;
            values += expanded.size();
        }
        System.out.println("corpus: " + pairs + " pairs, each the same in both versions, " + values
                + " resources and outputs; in part, since Azure refuses them: " + inPart);
        assertThat(pairs).isEqualTo(PAIRS);
    }

    /** The expressions that another implementation recorded the values of, in a file of parameters. */
    @Test
    void recorded_expressions_come_to_the_recorded_values() {
        Object recorded = Json.read(Corpus.files().get("baselines_bicepparam/Expressions/parameters.json"));
        Map<String, EvaluatedOutput> outputs = Template.read(Path.of("src/test/resources/recorded-expressions.json"))
                .evaluate(EvaluationContext.resourceGroup("rg"))
                .outputs();
        Map<?, ?> parameters =
                (Map<?, ?>) JsonPath.of("parameters").in(recorded).orElseThrow();
        assertThat(parameters).hasSize(outputs.size() + 2);
        outputs.forEach((name, output) -> assertThat(output.value())
                .as(name)
                .isEqualTo(JsonPath.of(name + ".value").in(parameters).orElseThrow()));
        Map<?, ?> object = (Map<?, ?>) outputs.get("myObject").value();
        System.out.println("corpus: " + (object == null ? 0 : object.size()) + " recorded functions and "
                + (outputs.size() - 1) + " more values, all equal; the other two parameters are Key Vault references");
    }

    private static String outcome(String path, Template template) {
        try {
            template.evaluate(context(path, template, false));
            return "evaluated";
        } catch (EvaluationException strict) {
            try {
                template.evaluate(context(path, template, true));
                return "live state\t" + strict.problems().get(0);
            } catch (EvaluationException refused) {
                return "refused\t" + refused.problems().get(0);
            }
        }
    }

    private static EvaluationContext context(String path, Template template, boolean unknownValues) {
        EvaluationContext context = switch (template.scope()) {
            case RESOURCE_GROUP -> EvaluationContext.resourceGroup("rg");
            case SUBSCRIPTION -> EvaluationContext.subscription();
            case MANAGEMENT_GROUP -> EvaluationContext.managementGroup("mg");
            case TENANT -> EvaluationContext.tenant();
        };
        context = context.location("westus").parameters(InventedParameters.of(template));
        String folder = path.substring(0, path.lastIndexOf('/'));
        if (SUPPLIED.get(folder) instanceof Map<?, ?> supplied) {
            for (Map.Entry<?, ?> entry : supplied.entrySet()) {
                String name = (String) entry.getKey();
                context = name.startsWith("resource ")
                        ? context.resource(name.substring(9), object(entry.getValue()))
                        : context.parameter(name, entry.getValue());
            }
        }
        return unknownValues ? context.unknownValues(asked -> "unknown") : context;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }

    private static Map<String, Object> supplied() {
        try {
            return object(Json.read(Files.readString(Path.of("src/test/resources/corpus-supplied.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outputs, and what is deployed, in the order of ids, and with it what is deployed by deployments inside. */
    private static List<?> expanded(EvaluatedDeployment deployment) {
        List<Object> expanded = new ArrayList<>();
        deployment.outputs().forEach((name, output) -> expanded.add(output));
        expanded.addAll(resources(deployment));
        return expanded;
    }

    private static List<?> resources(EvaluatedDeployment deployment) {
        return deployment.allResources().stream()
                .sorted(Comparator.comparing(EvaluatedResource::id)
                        .thenComparing(resource -> Json.write(resource.body())))
                .map(EvaluatedResource::body)
                .toList();
    }
}
