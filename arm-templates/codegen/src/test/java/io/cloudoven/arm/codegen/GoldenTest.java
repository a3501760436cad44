package io.cloudoven.arm.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.cloudoven.tools.Compilation;
import io.cloudoven.tools.GoldenCases;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    static List<String> cases() {
        return GoldenCases.names();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void definitions_become_what_is_expected(String name) throws IOException {
        Map<String, String> generated = generate(name);
        if (UPDATE) {
            GoldenCases.rewrite(name, generated);
            fail("the expected files are rewritten; read the changes and run again without golden.update");
        }
        Map<String, String> expected = GoldenCases.expected(name);
        assertThat(generated.keySet()).isEqualTo(expected.keySet());
        generated.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_generated_compiles_without_a_warning(String name) {
        assertThat(Compilation.of(generate(name)).messages()).isEmpty();
    }

    private static Map<String, String> generate(String name) {
        return name.equals("selection")
                ? Cases.generate(Cases.definitions(name), "ovens", "shops/b*")
                : Cases.generate(Cases.definitions(name));
    }
}
