package io.cloudoven.terraform.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.cloudoven.terraform.json.TerraformJson;
import io.cloudoven.terraform.tools.RealEvaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text and JSON of readable cases; {@code -Dgolden.update} rewrites them and fails. */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    void every_case_is_printed_as_its_files_say() throws IOException {
        Map<String, String> printed = new TreeMap<>();
        Cases.all().forEach((name, body) -> {
            printed.put(name + "/main.tf", body.toHcl());
            printed.put(name + "/main.tf.json", TerraformJson.toJson(body));
        });
        if (System.getProperty("golden.update") != null) {
            for (Map.Entry<String, String> file : printed.entrySet()) {
                Path path = CASES.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            fail("rewrote " + CASES + "; look at the difference and run again without golden.update");
        }
        assertThat(printed).containsExactlyEntriesOf(stored());
    }

    @Test
    void fmt_leaves_every_case_alone() {
        RealEvaluation.assertUntouched(CASES);
    }

    private static Map<String, String> stored() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(CASES)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(CASES.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
