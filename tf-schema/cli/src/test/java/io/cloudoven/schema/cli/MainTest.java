package io.cloudoven.schema.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String SCHEMA = """
            {"format_version":"1.0","provider_schemas":{"registry.terraform.io/acme/cloud":{"resource_schemas":{
              "cloud_network":{"version":0,"block":{"attributes":{
                "cidr":{"type":"string","required":true},
                "id":{"type":"string","computed":true}%s}}}}}}}
            """;

    @TempDir
    Path folder;

    @Test
    void a_schema_is_imported_found_and_shown() throws IOException {
        Object store = "dir:" + folder.resolve("catalog");
        Shell imported = Shell.run("import", schema(""), "--version", "1.0.0", "--store", store);
        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("imported registry.terraform.io/acme/cloud 1.0.0: 1 definitions");

        assertThat(Shell.run("search", "network", "cidr", "--store", store).out())
                .contains("cloud_network", "cidr");
        assertThat(Shell.run("show", "cloud_network", "--store", store).out())
                .contains("cloud_network", "Required", "cidr  string", "Read-only");
    }

    @Test
    void a_mistyped_name_is_answered_with_names_like_it() throws IOException {
        Object store = "zip:" + folder.resolve("catalog.zip");
        Shell.run("import", schema(""), "--version", "1.0.0", "--store", store);

        Shell shown = Shell.run("show", "cloud_netwrok", "--store", store);

        assertThat(shown.exit()).isEqualTo(1);
        assertThat(shown.err()).contains("cloud_netwrok", "cloud_network");
    }

    @Test
    void a_diff_says_what_breaks() throws IOException {
        Object store = "dir:" + folder.resolve("catalog");
        Shell.run("import", schema(""), "--version", "1.0.0", "--store", store);
        String more = ", \"zone\":{\"type\":\"string\",\"required\":true}";
        Shell.run("import", schema(more), "--version", "2.0.0", "--store", store);

        Shell diff = Shell.run("diff", "acme/cloud", "1.0.0", "2.0.0", "--store", store, "--exit-code");

        assertThat(diff.exit()).isEqualTo(3);
        assertThat(diff.out()).contains("cloud_network", "zone");
        assertThat(Shell.run("diff", "acme/cloud", "1.0.0", "2.0.0", "--store", store, "--json")
                        .out())
                .startsWith("{")
                .contains("\"zone\"");
    }

    @Test
    void a_site_is_written() throws IOException {
        Object store = "dir:" + folder.resolve("catalog");
        Shell.run("import", schema(""), "--version", "1.0.0", "--store", store);

        Shell site = Shell.run("site", folder.resolve("site"), "--store", store, "--title", "Acme");

        assertThat(site.exit()).as(site.err()).isZero();
        assertThat(Files.readString(folder.resolve("site/index.html"))).contains("Acme");
    }

    @Test
    void wrong_arguments_and_failures_are_told_apart_and_leave_nothing_behind() {
        assertThat(Shell.run("crawl").exit()).isEqualTo(2);
        assertThat(Shell.run("search", "x", "--store", "ftp:x").err()).contains("dir:<folder>");
        assertThat(Shell.run("import", folder.resolve("none.json"), "--version", "1.0.0", "--store", "embedded")
                        .exit())
                .isNotZero();

        Shell missing = Shell.run(
                "import",
                folder.resolve("none.json"),
                "--version",
                "1.0.0",
                "--store",
                "dir:" + folder.resolve("catalog"));
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err()).contains("none.json").doesNotContain("Exception\n\tat");
        assertThat(folder.resolve("catalog")).doesNotExist();
    }

    @Test
    void every_command_explains_itself() {
        for (String command : Main.commandLine().getSubcommands().keySet()) {
            assertThat(Shell.run(command, "--help").out()).as(command).contains("Usage: cloudoven-schema " + command);
        }
    }

    private Path schema(String more) throws IOException {
        return Files.writeString(folder.resolve("schema.json"), SCHEMA.formatted(more));
    }
}
