package io.cloudoven.arm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.Scope;
import io.cloudoven.tools.SharedFiles;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParameterFileTest {
    private final TemplateBuilder builder = Template.builder(Scope.RESOURCE_GROUP);
    private final Parameter<Number> nodes =
            builder.parameter("nodes", t -> t.integer().min(1));
    private final Parameter<String> password = builder.parameter("password", t -> t.secureString());
    private final Parameter<List<String>> zones =
            builder.parameter("zones", t -> t.strings().defaultValue(List.of()));
    private final Template template = builder.build();

    @Test
    void an_environment_is_written_and_read(@TempDir Path folder) throws Exception {
        ParameterFile production = ParameterFile.forTemplate(template)
                .value(nodes, 5)
                .value(zones, List.of("1", "2"))
                .keyVault(password, "/subscriptions/x/vault", "admin", "7")
                .build();
        Path file = folder.resolve("production.parameters.json");
        production.write(file);

        assertThat(Files.readString(file)).isEqualTo("""
                        {
                          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
                          "contentVersion": "1.0.0.0",
                          "parameters": {
                            "nodes": {
                              "value": 5
                            },
                            "zones": {
                              "value": [
                                "1",
                                "2"
                              ]
                            },
                            "password": {
                              "reference": {
                                "keyVault": {
                                  "id": "/subscriptions/x/vault"
                                },
                                "secretName": "admin",
                                "secretVersion": "7"
                              }
                            }
                          }
                        }
                        """);
        assertThat(ParameterFile.read(file)).isEqualTo(production);
        assertThat(production.values()).isEqualTo(Map.of("nodes", 5L, "zones", List.of("1", "2")));
        assertThat(production.secrets()).containsOnlyKeys("password");
    }

    @Test
    void all_that_does_not_fit_is_told_at_once_without_secrets() {
        assertThatThrownBy(() -> ParameterFile.forTemplate(template)
                        .value(nodes, 0)
                        .value(zones, List.of("[resourceGroup().location]"))
                        .value("colour", "red")
                        .value("PASSWORD", 12345)
                        .build())
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("nodes: ")
                .hasMessageContaining("zones[0]: looks like an expression, which parameter files do not have")
                .hasMessageContaining("colour: the template has no such parameter; it has [nodes, password, zones]")
                .hasMessageContaining("PASSWORD: has to be a string, but is an integer")
                .hasMessageNotContaining("12345");
        assertThatThrownBy(() -> ParameterFile.forTemplate(template).build())
                .hasMessageContaining("nodes: is required and missing")
                .hasMessageContaining("password: is required and missing");
    }

    @Test
    void a_file_that_was_read_is_checked_against_a_template() {
        ParameterFile file = ParameterFile.read("{\"parameters\": {\"nodes\": {\"value\": 3}, \"x\": {\"value\": 1}}}");

        assertThat(file.problemsWith(template)).hasSize(2);
    }

    @Test
    void values_are_not_told() {
        assertThat(ParameterFile.forTemplate(template)
                        .value(nodes, 1)
                        .value(password, "hunter2")
                        .build())
                .hasToString("ParameterFile[nodes, password]");
    }

    @Test
    void what_is_no_parameter_file_says_why() {
        assertThatThrownBy(() -> ParameterFile.read("[]")).hasMessageContaining("an array");
        assertThatThrownBy(() -> ParameterFile.read("{\"parameters\": {\"a\": 1, \"b\": {}}}"))
                .hasMessageContaining("a has neither a value nor a reference")
                .hasMessageContaining("b has neither a value nor a reference");
    }

    /** The others hold nothing, or expressions, which wait for inputs that only a command line has. */
    @Test
    void real_parameter_files_are_read_and_written_the_same() throws Exception {
        Path zip = SharedFiles.of("arm/templates.zip");
        int read = 0;
        List<String> refused = new ArrayList<>();
        try (FileSystem files = FileSystems.newFileSystem(zip);
                Stream<Path> all = Files.walk(files.getPath("/"))) {
            for (Path file : all.filter(path -> path.endsWith("parameters.json"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                try {
                    assertThat(Json.read(ParameterFile.read(text).toJson())).isEqualTo(Json.read(text));
                    read++;
                } catch (TemplateException noParameterFile) {
                    refused.add(file.getParent().getFileName().toString());
                }
            }
        }
        assertThat(read).isEqualTo(9);
        assertThat(refused).containsExactly("External_Inputs", "Invalid_Extensions", "Invalid_ExternalInputs");
    }
}
