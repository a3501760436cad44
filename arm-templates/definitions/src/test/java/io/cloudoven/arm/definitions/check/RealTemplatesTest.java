package io.cloudoven.arm.definitions.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.arm.json.Json;
import io.cloudoven.tools.SharedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Checks the templates in {@code ../shared}, most of which are in older versions than the definitions. */
class RealTemplatesTest {
    private final TypeCheck check = TypeCheck.against(Definitions.embedded()).ignoringVersions();

    @Test
    void of_real_templates_it_finds_fault_with_few_and_says_where() throws IOException {
        Map<TypeProblem.Kind, Integer> kinds = new EnumMap<>(TypeProblem.Kind.class);
        Map<String, List<TypeProblem>> faults = new TreeMap<>();
        int templates = 0;
        long start = System.nanoTime();
        for (Map.Entry<String, Object> document : documents().entrySet()) {
            if (document.getValue() instanceof Map<?, ?> template && template.containsKey("resources")) {
                templates++;
                List<TypeProblem> problems = check.template(template);
                problems.forEach(problem -> kinds.merge(problem.kind(), 1, Integer::sum));
                if (!problems.isEmpty()) {
                    faults.put(document.getKey(), problems);
                }
            }
        }
        System.out.printf(
                "real templates: %d of %d without a fault, faults %s, %d ms%n",
                templates - faults.size(), templates, kinds, (System.nanoTime() - start) / 1_000_000);
        if (System.getProperty("corpus.faults") != null) {
            faults.forEach((file, problems) -> problems.forEach(problem -> System.out.println(file + ": " + problem)));
        }
        assertThat(templates).isGreaterThan(200);
    }

    private static Map<String, Object> documents() throws IOException {
        Map<String, Object> documents = new TreeMap<>();
        try (ZipFile zip = new ZipFile(SharedFiles.of("arm/templates.zip").toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().endsWith(".json"))
                    .forEach(entry -> documents.put(entry.getName(), read(text(zip, entry))));
        }
        return documents;
    }

    /** Null where it is no JSON: some have a comma too many. */
    private static Object read(String text) {
        try {
            return Json.read(text);
        } catch (ArmException notJson) {
            return null;
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) {
        try {
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
