package io.cloudoven.arm.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellcheckIT {

    @BeforeAll
    static void requireShellcheck() {
        MachineTools.require("shellcheck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"node", "engine"})
    void a_script_has_nothing_that_shellcheck_would_mention(String name, @TempDir Path folder) throws IOException {
        Path script = Files.writeString(
                folder.resolve(name), name.equals("node") ? SwarmScripts.node() : SwarmScripts.engine());
        Tools.Result result = Tools.attempt(folder, "", "shellcheck", "--severity=style", script);
        assertThat(result.output()).isEmpty();
        assertThat(result.exit()).isZero();
    }
}
