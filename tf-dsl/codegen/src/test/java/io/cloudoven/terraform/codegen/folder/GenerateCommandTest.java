package io.cloudoven.terraform.codegen.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.catalog.DirectoryStore;
import io.cloudoven.schema.catalog.ZipStore;
import io.cloudoven.terraform.codegen.Schemas;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    private static final String DOCUMENT = "src/test/resources/cases/selection/schema.json";

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_printed_schema_is_generated() {
        assertThat(run("cloud", "1.2.3", "com.example", folder(), DOCUMENT)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("15 files, 15 written, 0 deleted");
        assertThat(run("cloud", "1.2.3", "com.example", folder(), DOCUMENT)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("15 files, 0 written, 0 deleted");
    }

    @Test
    void catalogs_in_folders_and_zip_files_are_generated() {
        Path directory = temporary.resolve("directory");
        Path zip = temporary.resolve("catalog.zip");
        new DirectoryStore(directory).write(Schemas.ofCase("selection"));
        new ZipStore(zip).write(Schemas.ofCase("selection"));
        assertThat(run("hashicorp/cloud", "1.2.3", "com.example", folder(), directory.toString()))
                .isZero();
        assertThat(run("hashicorp/cloud", "1.2.3", "com.example", folder(), zip.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("15 files, 0 written, 0 deleted");
    }

    @Test
    void what_is_missing_is_said() {
        assertThat(run("cloud", "1.2.3", "com.example", folder(), "nowhere")).isEqualTo(1);
        assertThat(run("other", "1.2.3", "com.example", folder(), DOCUMENT)).isEqualTo(1);
        assertThat(run("azurerm", "0.0.1", "com.example", folder())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("the catalog nowhere is not there")
                .contains("does not have the provider registry.terraform.io/hashicorp/other")
                .contains("no schema of registry.terraform.io/hashicorp/azurerm 0.0.1");
    }

    @Test
    void arguments_that_make_no_sense_show_the_usage() {
        assertThat(run("azurerm")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage:");
    }

    private String folder() {
        return temporary.resolve("sources").toString();
    }

    private int run(String... arguments) {
        return GenerateCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
