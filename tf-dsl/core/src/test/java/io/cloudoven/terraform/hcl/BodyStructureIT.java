package io.cloudoven.terraform.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.terraform.tools.RealEvaluation;
import io.cloudoven.tools.HclToJson;
import io.cloudoven.tools.JsonValues;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random blocks: fmt leaves them alone and the real parser finds the structure they were made from. */
class BodyStructureIT {
    private static final int FILES = 5_000;

    @TempDir
    Path directory;

    private final List<String> texts = new ArrayList<>();
    private final List<Map<String, Object>> expected = new ArrayList<>();

    @BeforeEach
    void needsTofuAndNode() throws IOException {
        Tools.tofu();
        Tools.npm("@cdktf/hcl2json");
        RandomBodies random = new RandomBodies(Long.getLong("cloudoven.seed", 7));
        for (int i = 0; i < FILES; i++) {
            Map<String, Object> structure = new TreeMap<>();
            texts.add(random.body(3, structure).toHcl());
            expected.add(structure);
        }
    }

    @Test
    void fmt_leaves_five_thousand_files_alone() throws IOException {
        Path files = Files.createDirectory(directory.resolve("files"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(files.resolve(i + ".tf"), texts.get(i));
        }
        RealEvaluation.assertUntouched(files);
    }

    @Test
    void the_real_parser_finds_every_block_label_and_attribute() throws IOException {
        List<?> parsed = HclToJson.parse(directory, texts);
        for (int i = 0; i < FILES; i++) {
            assertThat(JsonValues.same(expected.get(i), known(parsed.get(i), expected.get(i))))
                    .as("%s\nparsed as %s\nexpected %s", texts.get(i), parsed.get(i), expected.get(i))
                    .isTrue();
        }
    }

    /** The parsed structure without the attributes whose values are not plain. */
    private static Object known(Object parsed, Object expected) {
        if (parsed instanceof List<?> list && expected instanceof List<?> other && list.size() == other.size()) {
            List<Object> result = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                result.add(known(list.get(i), other.get(i)));
            }
            return result;
        }
        if (parsed instanceof Map<?, ?> map && expected instanceof Map<?, ?> other) {
            Map<String, Object> result = new TreeMap<>();
            map.forEach((key, value) -> {
                if (other.containsKey(key) || ((String) key).startsWith("block")) {
                    result.put((String) key, known(value, other.get(key)));
                }
            });
            return result;
        }
        return parsed;
    }
}
