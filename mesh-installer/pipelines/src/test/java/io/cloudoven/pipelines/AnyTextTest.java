package io.cloudoven.pipelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudoven.pipelines.problem.InvalidPipelineException;
import io.cloudoven.pipelines.step.Step;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever people write in scripts, names and values: it comes out as it went in, in a valid file, or is refused. */
class AnyTextTest {
    private static final List<String> PIECES = List.of(
            "echo",
            " ",
            "  ",
            "\n",
            "\n",
            "\n",
            "\t",
            "\r\n",
            "#",
            "# note",
            ": ",
            "- ",
            "'",
            "\"",
            "\\",
            "|",
            "$(var)",
            "${{ variables.x }}",
            "$[ x ]",
            "no",
            "on",
            "0x10",
            "é",
            "😀",
            "\u2028",
            "&&",
            "*",
            "{}");

    @Property(tries = 300)
    void keeps_texts_wherever_they_stand(@ForAll("texts") String script, @ForAll("texts") String value) {
        if (script.isBlank()) {
            assertThatThrownBy(() -> pipeline(script, value)).isInstanceOf(InvalidPipelineException.class);
            return;
        }
        Pipeline pipeline = pipeline(script, value);
        JsonNode read = PipelinesSchema.texts(pipeline.yaml());
        assertThat(read.at("/variables/value").textValue()).isEqualTo(value);
        assertThat(read.at("/stages/0/displayName").textValue()).isEqualTo(value);
        assertThat(read.at("/stages/0/jobs/0/variables/value").textValue()).isEqualTo(value);
        JsonNode steps = read.at("/stages/0/jobs/0/steps");
        assertThat(steps.at("/0/bash").textValue()).isEqualTo(script);
        assertThat(steps.at("/0/displayName").textValue()).isEqualTo(value);
        assertThat(steps.at("/0/env/VALUE").textValue()).isEqualTo(value);
        assertThat(steps.at("/1/inputs/script").textValue()).isEqualTo(script);
    }

    /** A test of JUnit's: it is skipped where the schema is missing, which jqwik takes for a failure. */
    @Test
    void is_valid_whatever_is_written() {
        PipelinesSchema.problems("steps: []\n");
        Random random = new Random(6);
        for (int i = 0; i < 100; i++) {
            String yaml = pipeline("#" + text(random), text(random)).yaml();
            assertThat(PipelinesSchema.problems(yaml)).as(yaml).isEmpty();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(12); length > 0; length--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Pipeline pipeline(String script, String value) {
        return Pipeline.builder()
                .variable("value", value)
                .stage(
                        "s",
                        s -> s.displayName(value)
                                .job(
                                        "j",
                                        j -> j.variable("value", value)
                                                .steps(
                                                        Step.bash(script)
                                                                .displayName(value)
                                                                .env("VALUE", value),
                                                        Step.task("Bash@3")
                                                                .input("targetType", "inline")
                                                                .input("script", script))))
                .build();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list));
    }
}
