package io.cloudoven.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.arm.definitions.check.TypeCheck;
import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.template.ParameterFile;
import io.cloudoven.arm.template.Template;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The folders of ARM templates that the main job writes. */
class ArmTemplatesIT {
    @TempDir
    Path folder;

    private static Stream<TemplateFolder> folders() {
        return ArmTemplates.all().stream();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_folder_can_be_published_and_deployed_as_it_is(TemplateFolder template) throws IOException {
        Path own = template.writeBelow(folder);

        try (Stream<Path> files = Files.list(own)) {
            assertThat(new TreeSet<>(
                            files.map(file -> file.getFileName().toString()).toList()))
                    .containsExactly(
                            "README.md", "azuredeploy.json", "azuredeploy.parameters.json", "deploy.ps1", "deploy.sh");
        }
        Template written = Template.read(own.resolve("azuredeploy.json"));
        assertThat(written).isEqualTo(template.template());
        assertThat(TypeCheck.against(Definitions.embedded()).template(Json.read(written.toJson())))
                .isEmpty();
        assertThat(ParameterFile.read(own.resolve("azuredeploy.parameters.json"))
                        .problemsWith(written))
                .isEmpty();
        assertThat(Files.readString(own.resolve("README.md")))
                .contains("https://portal.azure.com/#create/Microsoft.Template/uri/https%3A%2F%2Fexample.com");
        assertThat(Tools.run(own, "", Tools.onPath("shellcheck"), "deploy.sh")).isEmpty();
    }
}
