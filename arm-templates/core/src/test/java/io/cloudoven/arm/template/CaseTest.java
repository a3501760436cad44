package io.cloudoven.arm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case is a template, perhaps a context, and what it comes to or the problems that are found. */
class CaseTest {
    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Case.FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_to_what_is_expected(String name) throws IOException {
        Case one = new Case(name);
        String actual = one.outcome();
        if (System.getProperty("golden.update") != null) {
            one.rewrite(actual);
            fail("rewrote " + one.expected() + "; run again without -Dgolden.update");
        }
        assertThat(actual).isEqualTo(Files.readString(one.expected()));
    }
}
