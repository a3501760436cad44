package io.cloudoven.arm.delivery.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.tools.SharedFiles;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ArmTemplateTest {

    @Test
    void knows_what_is_required_and_secret_also_in_types_of_its_own() {
        ArmTemplate template = ArmTemplate.ofJson("""
                {
                  "languageVersion": "2.0",
                  "definitions": {
                    "login": { "type": "object", "properties": { "key": { "$ref": "#/definitions/key" } } },
                    "key": { "type": "secureString", "nullable": true },
                    "tree": { "type": "array", "items": { "$ref": "#/definitions/tree" } },
                    "plain": { "type": "object", "properties": { "type": { "type": "string" } } }
                  },
                  "parameters": {
                    "login": { "$ref": "#/definitions/login" },
                    "key": { "$ref": "#/definitions/key" },
                    "tree": { "$ref": "#/definitions/tree" },
                    "plain": { "$ref": "#/definitions/plain" },
                    "size": { "type": "INT", "defaultValue": 1 }
                  },
                  "resources": {}
                }
                """);

        assertThat(template.parameters())
                .containsEntry("login", new DeclaredParameter("object", true, true))
                .containsEntry("key", new DeclaredParameter("securestring", false, true))
                .containsEntry("tree", new DeclaredParameter("array", true, true))
                .containsEntry("plain", new DeclaredParameter("object", true, false))
                .containsEntry("size", new DeclaredParameter("int", false, false));
    }

    @Test
    void refuses_what_is_no_template() {
        assertThatThrownBy(() -> ArmTemplate.ofJson("{\"parameters\": {}}"))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("the template has no \"resources\"; give the whole template, not its parameters");
        assertThatThrownBy(() -> ArmTemplate.ofJson("{\"resources\": [\n}"))
                .isInstanceOf(DeliveryException.class)
                .hasMessageStartingWith("the template is no JSON: line 2, column ");
    }

    @Test
    void reads_every_real_template() throws Exception {
        Path zip = SharedFiles.of("arm/templates.zip");
        int templates = 0;
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String text = new String(entries.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
                if (entry.getName().endsWith(".json")
                        && text.contains("deploymentTemplate.json#")
                        && text.contains("\"resources\"")) {
                    assertThat(ArmTemplate.ofJson(text).content())
                            .as(entry.getName())
                            .isNotEmpty();
                    templates++;
                }
            }
        }
        assertThat(templates).isGreaterThan(200);
    }
}
