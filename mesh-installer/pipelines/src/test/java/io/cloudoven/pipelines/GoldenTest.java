package io.cloudoven.pipelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of {@link Cases} are as expected, and as the published schema wants them. */
class GoldenTest {
    private static final boolean UPDATE = System.getProperty("golden.update") != null;
    private static final Path FOLDER = Path.of("src/test/resources/cases");

    static Stream<Cases.Case> cases() {
        return Cases.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_written_as_expected(Cases.Case one) throws IOException {
        Path file = FOLDER.resolve(one.name()).resolve(one.file());
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, one.yaml());
            fail("the expected files are rewritten; read the changes and run again without golden.update");
        }
        assertThat(file).exists();
        assertThat(one.yaml()).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_valid_by_the_published_schema(Cases.Case one) {
        assertThat(PipelinesSchema.problems(one.definition(), one.yaml())).isEmpty();
    }

    @Test
    void expects_no_other_files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            TreeSet<String> expected = new TreeSet<>();
            Cases.all().forEach(one -> expected.add(one.name() + "/" + one.file()));
            assertThat(found).containsExactlyElementsOf(expected);
        }
    }
}
