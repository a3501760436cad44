package io.cloudoven.arm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.scope.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
    private static final String SHOP = """
            {
              "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
              "languageVersion": "2.0",
              "contentVersion": "1.2.3.4",
              "metadata": { "author": "shop" },
              "definitions": { "secret": { "type": "secureString" } },
              "functions": [ { "namespace": "shop", "members": { "name": {
                "parameters": [ { "name": "prefix", "type": "string" } ],
                "output": { "type": "string", "value": "[parameters('prefix')]" } } } } ],
              "parameters": {
                "password": { "$ref": "#/definitions/secret", "defaultValue": "hunter2" },
                "size": { "type": "int", "allowedValues": [1, 2], "metadata": { "description": "how many" } },
                "maybe": { "type": "string", "nullable": true }
              },
              "variables": { "a": "[parameters('size')]" },
              "resources": {
                "net": { "type": "Microsoft.Network/virtualNetworks", "apiVersion": "1", "name": "net",
                  "resources": { "sub": { "type": "subnets", "apiVersion": "1", "name": "s" } } },
                "old": { "existing": true, "type": "A.B/c", "apiVersion": "1", "name": "[variables('a')]" }
              },
              "outputs": { "id": { "type": "String", "value": "[variables('a')]", "metadata": { "description": "id" } } }
            }
            """;

    @Test
    void views_tell_what_is_written() {
        Template shop = Template.read(SHOP);
        assertThat(shop.scope()).isEqualTo(Scope.SUBSCRIPTION);
        assertThat(shop.languageVersion()).contains("2.0");
        assertThat(shop.contentVersion()).contains("1.2.3.4");
        assertThat(shop.hasSymbolicNames()).isTrue();
        assertThat(shop.metadata()).containsEntry("author", "shop");
        assertThat(shop.definitions()).containsKey("secret");
        assertThat(shop.variables()).containsEntry("a", "[parameters('size')]");
        assertThat(shop.functions())
                .containsExactly(new FunctionDefinition("shop", "name", List.of("prefix"), "[parameters('prefix')]"));
        ParameterDefinition password = shop.parameters().get("password");
        assertThat(password.isSecure()).isTrue();
        assertThat(password.isRequired()).isFalse();
        ParameterDefinition size = shop.parameters().get("size");
        assertThat(size.type()).isEqualTo("int");
        assertThat(size.isRequired()).isTrue();
        assertThat(size.allowedValues()).containsExactly(1L, 2L);
        assertThat(size.description()).contains("how many");
        assertThat(shop.parameters().get("maybe").isRequired()).isFalse();
        assertThat(shop.outputs().get("id").type()).isEqualTo("string");
        assertThat(shop.outputs().get("id").description()).contains("id");
    }

    @Test
    void resources_are_as_they_are_declared() {
        List<ResourceDeclaration> resources = Template.read(SHOP).resources();
        assertThat(resources).extracting(ResourceDeclaration::path).containsExactly("resources.net", "resources.old");
        assertThat(resources.get(0).children())
                .extracting(ResourceDeclaration::path)
                .containsExactly("resources.net.resources.sub");
        assertThat(resources.get(1).isExisting()).isTrue();
        assertThat(resources.get(1).symbolicName()).contains("old");
        assertThat(resources.get(1).name()).isEqualTo("[variables('a')]");
    }

    @Test
    void no_default_is_in_its_text() {
        Template shop = Template.read(SHOP);
        assertThat(shop.toString())
                .contains("password", "Microsoft.Network/virtualNetworks")
                .doesNotContain("hunter2");
        assertThat(shop.parameters().toString()).contains("password").doesNotContain("hunter2");
    }

    @Test
    void the_order_of_members_and_comments_do_not_count() {
        Template one = Template.read("""
                { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", // here
                  "resources": [], "variables": { "a": 1, "b": 2 } }""");
        Template other = Template.read("""
                { "variables": { "b": 2, "a": 1 }, "resources": [],
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#" }""");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(Template.read(one.toJson())).isEqualTo(one);
        assertThat(Template.of(one.document())).isEqualTo(one);
    }

    @Test
    void what_is_no_json_is_told_with_file_and_line(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\n  \"x\": ]\n}");
        assertThatThrownBy(() -> Template.read(file))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("line 2");
        Path latin = Files.write(folder.resolve("b.json"), "{\"ü\": 1}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Template.read(latin)).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> Template.read(folder.resolve("none.json"))).hasMessageContaining("none.json");
    }

    @Test
    void what_is_no_template_is_told_all_at_once() {
        assertThatThrownBy(() -> Template.read("""
                { "parameters": [], "outputs": { "a": 1 }, "resources": [ 5, { "resources": 6 } ],
                  "functions": {}, "definitions": { "x": { "$ref": "#/definitions/x" } } }"""))
                .isInstanceOf(TemplateException.class)
                .hasMessageContainingAll(
                        "$schema is missing",
                        "parameters has to be an object, but is an array",
                        "outputs.a has to be an object",
                        "resources[0] has to be an object, but is an integer",
                        "resources[1].resources has to be an array or an object",
                        "functions has to be an array",
                        "definitions.x: the type is defined by itself: #/definitions/x -> #/definitions/x");
        assertThatThrownBy(() -> Template.read("[]")).hasMessageContaining("it is an array");
        assertThatThrownBy(() -> Template.of(Map.of(
                        "$schema",
                        "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
                        "resources",
                        List.of())))
                .hasMessageContaining("that of parameter files");
    }

    @Test
    void writing_replaces_the_file_and_leaves_nothing_else(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/a.json");
        Template shop = Template.read(SHOP);
        shop.write(file);
        shop.write(file);
        assertThat(Template.read(file)).isEqualTo(shop);
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
        Path taken = Files.createDirectories(folder.resolve("taken/inside"));
        assertThatThrownBy(() -> shop.write(taken.getParent()))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("taken");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file.getParent(), taken.getParent());
        }
    }
}
