package io.cloudoven.terraform.untyped;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.json.SchemaDocumentReader;
import io.cloudoven.terraform.project.Blueprint;
import io.cloudoven.tools.SharedProviders;
import io.cloudoven.tools.Tools;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Untyped resources of the time provider, planned and applied by the real tool with the real plugin. */
class UntypedProviderIT {
    @TempDir
    Path folder;

    @BeforeEach
    void needsThePlugin() {
        Tools.provider("hashicorp/time");
    }

    @Test
    void the_real_tool_applies_them() {
        UntypedProvider time = UntypedProvider.of(new SchemaDocumentReader()
                .read(SharedProviders.TIME.file())
                .get(0)
                .withVersion(SharedProviders.TIME.version()));
        Blueprint.Builder blueprint = Blueprint.builder("time");
        UntypedResource monthly =
                blueprint.add(time.resource("time_rotating", "monthly").set("rotation_days", 30));
        UntypedResource pause = blueprint.add(time.resource("time_sleep", "pause")
                .set("create_duration", "1s")
                .set("triggers", Map.of("at", monthly.string("rfc3339"))));
        blueprint.output("id", pause.string("id"));
        blueprint.output("day", monthly.number("day"));
        Blueprint built = blueprint.build();

        applies(built.writeTo(folder.resolve("hcl")).get(0).getParent());
        applies(built.writeJsonTo(folder.resolve("json")).get(0).getParent());
    }

    private static void applies(Path module) {
        Tools.run(module, "", Tools.tofu(), "init", "-no-color");
        assertThat(Tools.run(module, "", Tools.tofu(), "validate", "-no-color")).contains("Success");
        assertThat(Tools.run(module, "", Tools.tofu(), "apply", "-no-color", "-auto-approve"))
                .contains("2 added, 0 changed, 0 destroyed");
        assertThat(Tools.run(module, "", Tools.tofu(), "plan", "-no-color", "-detailed-exitcode"))
                .contains("No changes");
    }
}
