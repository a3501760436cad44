package io.cloudoven.arm.delivery.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployScriptsTest {

    private static final Path CASES = Path.of("src/test/resources/cases/scripts");

    /** Names that a shell would take for something else. */
    private static final DeployScripts HOSTILE = DeployScripts.toResourceGroup("rg $(touch /tmp/no) `x`")
            .deployment("it's \"$HOME\"")
            .templateFile("a'b.json")
            .parameterFile("p'\u2019;x.json")
            .secrets("ovens", "c'$x", "e\"f.json");

    @TempDir
    Path folder;

    static Map<String, DeployScripts> cases() {
        return Map.of(
                "group",
                DeployScripts.toResourceGroup("rg-shop")
                        .deployment("shop")
                        .parameterFile("azuredeploy.parameters.json")
                        .secrets("ovens", "parameters", "test.json"),
                "subscription",
                DeployScripts.toSubscription("westeurope"),
                "tenant",
                DeployScripts.toTenant("westeurope").secrets("ovens", "parameters", "test.json"),
                "hostile",
                HOSTILE);
    }

    @Test
    void are_as_expected() throws IOException {
        for (var entry : cases().entrySet()) {
            compare(entry.getKey() + ".sh", entry.getValue().bash());
            compare(entry.getKey() + ".ps1", entry.getValue().powerShell());
        }
        try (Stream<Path> files = Files.list(CASES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(cases().keySet().stream()
                            .flatMap(name -> Stream.of(name + ".sh", name + ".ps1"))
                            .toList());
        }
    }

    @Test
    void pass_shellcheck() throws IOException {
        Path shellcheck = Tools.onPath("shellcheck");
        for (var entry : cases().entrySet()) {
            Path script = Files.writeString(
                    folder.resolve("deploy.sh"), entry.getValue().bash());
            // names with dollars and odd quotes are what it warns of, and what they are quoted for
            String severity = entry.getKey().equals("hostile") ? "error" : "style";
            Tools.run(
                    folder,
                    "",
                    shellcheck,
                    "--severity=" + severity,
                    "--enable=all",
                    "--exclude=SC2250,SC2310,SC2312",
                    script);
        }
    }

    @Test
    void hand_hostile_names_over_as_they_are() throws IOException {
        Path az = Files.writeString(folder.resolve("az"), "#!/usr/bin/env bash\nprintf '%s\\n' \"$@\"\n");
        assertThat(az.toFile().setExecutable(true)).isTrue();
        String name = "it's \"$HOME\" $(touch no) `x` \\ ’";
        Path script = Files.writeString(
                folder.resolve("deploy.sh"),
                DeployScripts.toResourceGroup(name).deployment(name).bash());

        String output = Tools.run(folder, "", "bash", "-c", "PATH=$1:$PATH exec bash \"$2\"", "run", folder, script);

        assertThat(output.lines()).containsSubsequence("--name", name, "--resource-group", name);
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void power_shell_strings_and_brackets_close() {
        for (DeployScripts scripts : cases().values()) {
            String code = scripts.powerShell()
                    .lines()
                    .map(line -> line.replaceAll("'([^'\u2018\u2019]|''|\u2019\u2019)*'", "S")
                            .replaceAll("\"[^\"]*\"", "S"))
                    .map(line -> line.replaceAll("#.*", ""))
                    .collect(Collectors.joining("\n"));
            assertThat(code).doesNotContain("'", "\"");
            for (String pair : new String[] {"()", "{}", "[]"}) {
                assertThat(code.chars().filter(c -> c == pair.charAt(0)).count())
                        .isEqualTo(code.chars().filter(c -> c == pair.charAt(1)).count());
            }
        }
    }

    @Test
    void refuse_names_of_more_than_one_line() {
        assertThatThrownBy(() -> DeployScripts.toResourceGroup("rg\nrm -rf x")).hasMessageContaining("not printed");
        assertThatThrownBy(() -> DeployScripts.toResourceGroup("rg").secrets("Not-One", "c", "b"))
                .hasMessageContaining("no name of a storage account");
    }

    private static void compare(String name, String script) throws IOException {
        Path expected = CASES.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, script);
        }
        assertThat(script).as(name).isEqualTo(Files.readString(expected));
    }
}
