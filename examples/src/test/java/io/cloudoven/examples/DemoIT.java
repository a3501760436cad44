package io.cloudoven.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.tools.HclToJson;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the main job writes, in the hands of the real tool. */
class DemoIT {
    private static final List<String> FILES = List.of("main.tf", "outputs.tf", "variables.tf", "versions.tf");

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        Demo.main(new String[] {folder.toString()});
    }

    @ParameterizedTest
    @ValueSource(strings = {"aks", "aws", "google"})
    void each_blueprint_is_a_folder_and_a_zip_of_the_same_four_files(String name) throws IOException {
        Path module = folder.resolve(name);
        try (ZipFile zip = new ZipFile(module.resolve(name + ".zip").toFile())) {
            TreeSet<String> names = new TreeSet<>();
            zip.stream().forEach(entry -> names.add(entry.getName()));
            assertThat(names).containsExactlyElementsOf(FILES);
            for (String file : FILES) {
                assertThat(zip.getInputStream(zip.getEntry(file)))
                        .hasBinaryContent(Files.readAllBytes(module.resolve(file)));
            }
        }
    }

    @Test
    void fmt_has_nothing_to_change() {
        assertThat(Tools.run(folder, "", Tools.tofu(), "fmt", "-check", "-diff", "-recursive", "."))
                .isEmpty();
    }

    @Test
    void the_real_parser_reads_every_file() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : List.of("aks", "aws", "google")) {
            for (String file : FILES) {
                texts.add(Files.readString(folder.resolve(name).resolve(file)));
            }
        }
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        assertThat(HclToJson.parse(scratch, texts)).hasSameSizeAs(texts).doesNotContainNull();
    }

    @Test
    void the_real_plugin_finds_the_aks_cluster_valid() {
        Tools.provider("hashicorp/azurerm");
        Path aks = folder.resolve("aks");
        Tools.run(aks, "", Tools.tofu(), "init", "-no-color");
        assertThat(Tools.run(aks, "", Tools.tofu(), "validate", "-no-color")).contains("Success");
    }
}
