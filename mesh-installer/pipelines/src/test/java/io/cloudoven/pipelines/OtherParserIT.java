package io.cloudoven.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudoven.pipelines.step.Script;
import io.cloudoven.pipelines.step.Step;
import io.cloudoven.pipelines.yaml.HardTexts;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A second parser, of another language and people, reads the same in what is written, as YAML 1.1 and as 1.2. */
class OtherParserIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCRIPT = """
            const { parse } = require(process.argv[2]);
            const fs = require('fs');
            const version = process.argv[5];
            const texts = JSON.parse(fs.readFileSync(process.argv[3]));
            fs.writeFileSync(process.argv[4], JSON.stringify(texts.map(text => parse(text, { version, merge: false }))));
            """;

    @TempDir
    Path folder;

    private JsonNode parsed(List<String> texts, String version) throws IOException {
        Path module = Tools.npm("yaml");
        Path script = Files.writeString(folder.resolve("parse.js"), SCRIPT);
        Path in = Files.writeString(folder.resolve("in.json"), JSON.writeValueAsString(texts));
        Path out = folder.resolve("out.json");
        Tools.run(folder, "", "node", script, module, in, out, version);
        return JSON.readTree(out.toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2"})
    void reads_the_expected_files_as_we_do(String version) throws IOException {
        List<String> files = Cases.all().stream().map(Cases.Case::yaml).toList();
        JsonNode parsed = parsed(files, version);
        for (int i = 0; i < files.size(); i++) {
            Object ours =
                    new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(files.get(i));
            assertThat(parsed.get(i)).as(files.get(i)).isEqualTo(JSON.valueToTree(ours));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2"})
    void reads_any_text_as_it_was_given(String version) throws IOException {
        List<String> texts = new ArrayList<>(HardTexts.ALL);
        texts.removeIf(String::isBlank); // steps with nothing to run are refused
        Map<String, String> env = new LinkedHashMap<>();
        for (int i = 0; i < HardTexts.ALL.size(); i++) {
            env.put("V" + i, HardTexts.ALL.get(i));
        }
        List<String> files = texts.stream()
                .map(text -> Pipeline.builder().steps(Step.bash(text)).build().yaml())
                .collect(Collectors.toCollection(ArrayList::new));
        Script step = Step.bash("env");
        for (Map.Entry<String, String> variable : env.entrySet()) {
            step = step.env(variable.getKey(), variable.getValue());
        }
        files.add(Pipeline.builder().steps(step).build().yaml());

        JsonNode parsed = parsed(files, version);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(parsed.get(i).at("/steps/0/bash").textValue())
                    .as(files.get(i))
                    .isEqualTo(texts.get(i));
        }
        JsonNode read = parsed.get(texts.size()).at("/steps/0/env");
        env.forEach(
                (name, text) -> assertThat(read.get(name).textValue()).as(name).isEqualTo(text));
    }

    /** Every script of the ready-made pipelines is one that Bash can read. */
    @Test
    void scripts_are_read_by_bash() {
        int scripts = 0;
        for (Cases.Case one : Cases.all()) {
            if (one.name().startsWith("linkerd")) {
                for (JsonNode script : PipelinesSchema.texts(one.yaml()).findValues("bash")) {
                    Tools.run(folder, script.textValue(), "bash", "-n");
                    scripts++;
                }
            }
        }
        assertThat(scripts).isGreaterThan(10);
    }
}
