package io.cloudoven.pipelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.pipelines.problem.InvalidPipelineException;
import io.cloudoven.pipelines.problem.PipelineException;
import io.cloudoven.pipelines.step.Step;
import io.cloudoven.pipelines.variable.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final Template INJECT = Template.steps("templates/inject.yml")
            .comment("For tests.")
            .parameter(Parameter.string("namespace"))
            .parameter(Parameter.number("replicas").defaultValue(1))
            .parameter(Parameter.string("mode").defaultValue("on").values("on", "off"))
            .steps(Step.bash("ls"))
            .build();

    @Test
    void refuses_arguments_that_it_does_not_take_all_at_once() {
        assertThatThrownBy(() -> INJECT.asStep(Map.of("replicas", "two", "mode", "maybe", "colour", "red")))
                .isInstanceOf(InvalidPipelineException.class)
                .hasMessageContaining("4 problems")
                .hasMessageContaining("templates/inject.yml: parameter 'namespace' has no default and is not given")
                .hasMessageContaining("parameter 'replicas' takes a number, not two")
                .hasMessageContaining("parameter 'mode' takes one of [on, off], not maybe")
                .hasMessageContaining("there is no parameter 'colour'; there is [namespace, replicas, mode]");
    }

    @Test
    void takes_expressions_for_anything() {
        Pipeline pipeline = Pipeline.builder()
                .parameter(Parameter.number("n").defaultValue(2))
                .steps(INJECT.asStep(Map.of("namespace", "a", "replicas", "${{ parameters.n }}", "mode", "off")))
                .build();
        assertThat(pipeline.yaml())
                .contains("template: /templates/inject.yml")
                .contains("replicas: ${{ parameters.n }}");
    }

    @Test
    void is_used_as_what_it_is() {
        assertThatThrownBy(() -> INJECT.asJobs(Map.of("namespace", "a")))
                .hasMessageContaining("is a template of steps, not of jobs");
        assertThatThrownBy(() -> Template.jobs("a.yml").steps(Step.bash("ls")).build())
                .hasMessageContaining("a template of jobs has none")
                .hasMessageContaining("steps: has no place in a template of jobs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a.yml", "../a.yml", "a/../../b.yml", "a\\b.yml", "", "a.yml@other", "a//b.yml", "./a.yml"})
    void lies_in_the_repository(String file) {
        assertThatThrownBy(() -> Template.steps(file).steps(Step.bash("ls")).build())
                .hasMessageContaining("is no place in a repository");
    }

    @Test
    void is_written_whole_into_its_place(@TempDir Path checkout) throws IOException {
        INJECT.writeInto(checkout);
        INJECT.writeInto(checkout);
        assertThat(checkout.resolve("templates/inject.yml")).hasContent(INJECT.yaml());
        try (Stream<Path> files = Files.list(checkout.resolve("templates"))) {
            assertThat(files).hasSize(1);
        }
        Path inTheWay = Files.writeString(checkout.resolve("file"), "");
        assertThatThrownBy(() -> INJECT.writeInto(inTheWay))
                .isInstanceOf(PipelineException.class)
                .hasMessageContaining("writing the pipeline failed");
    }
}
