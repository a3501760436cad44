package io.cloudoven.arm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.cloudoven.arm.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltCaseTest {
    private static final Path FOLDER = Path.of("src/test/resources/built");

    static Stream<BuiltCase> cases() {
        return BuiltCases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_template_is_written_as_its_golden_file_says(BuiltCase one) throws IOException {
        for (int version : one.versions()) {
            compare(one, "version-" + version + ".json", one.template(version).toJson());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_it_comes_to_is_as_its_golden_file_says_in_either_version(BuiltCase one) throws IOException {
        Set<String> outcomes = new LinkedHashSet<>();
        for (int version : one.versions()) {
            outcomes.add(Json.write(BuiltCase.essence(one.evaluated(version))) + "\n");
        }

        outcomes.forEach(outcome -> compare(one, "evaluated.json", outcome));
        assertThat(outcomes).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_written_is_read_again_as_the_same(BuiltCase one) {
        for (int version : one.versions()) {
            Template template = one.template(version);
            assertThat(Template.read(template.toJson())).isEqualTo(template);
        }
    }

    @Test
    void there_is_no_folder_without_a_case() throws IOException {
        Set<String> names = new TreeSet<>();
        cases().forEach(one -> names.add(one.name()));
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static void compare(BuiltCase one, String file, String actual) {
        Path golden = FOLDER.resolve(one.name()).resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")
                    && !(Files.exists(golden) && Files.readString(golden).equals(actual))) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, actual);
                fail(golden + " was rewritten; read the difference and run again");
            }
            assertThat(actual).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
