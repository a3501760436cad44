package io.cloudoven.terraform.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.catalog.DirectoryStore;
import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {
    @TempDir
    Path target;

    private final MavenProject project = new MavenProject();

    @Test
    void what_is_selected_of_an_embedded_schema_becomes_source() throws Exception {
        mojo(Map.of(
                        "resources",
                        List.of("azurerm_resource_group"),
                        "dataSources",
                        List.of(),
                        "ephemeralResources",
                        List.of()))
                .execute();
        assertThat(files())
                .contains(
                        "com/example/azurerm/Azurerm.java",
                        "com/example/azurerm/ResourceGroup.java",
                        "com/example/azurerm/block/Timeouts.java")
                .doesNotContain("com/example/azurerm/VirtualNetwork.java");
        assertThat(project.getCompileSourceRoots()).containsExactly(target.toString());
    }

    @Test
    void a_second_build_touches_nothing() throws Exception {
        Map<String, Object> parameters = Map.of("resources", List.of("azurerm_virtual_*"), "version", "5.2.0");
        mojo(parameters).execute();
        Path file = target.resolve("com/example/azurerm/VirtualNetwork.java");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, longAgo);
        mojo(parameters).execute();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void names_that_are_not_there_fail_the_build_with_close_ones() {
        assertThatThrownBy(() -> mojo(Map.of("resources", List.of("azurerm_resource_grp", "azurerm_subnett")))
                        .execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("\"azurerm_resource_grp\"; did you mean azurerm_resource_group")
                .hasMessageContaining("\"azurerm_subnett\"; did you mean azurerm_subnet");
    }

    @Test
    void a_version_that_is_not_there_fails_the_build() {
        assertThatThrownBy(() -> mojo(Map.of("version", "1.0.0")).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("azurerm 1.0.0");
    }

    @Test
    void the_texts_of_a_documented_catalog_are_in_the_source(@TempDir Path catalog) throws Exception {
        DefinitionKey bakery = new DefinitionKey("resources", "cloud_bakery");
        Documentation texts = Documentation.builder()
                .summary("Manages a _bakery_ */ as [the guild](https://example.com/guild) knows it.")
                .argument("flour", ArgumentText.of("Possible values:\n\n* `wheat`\n* `rye`"))
                .argument("oven.heat", ArgumentText.of("How hot it **gets**."))
                .build();
        new DirectoryStore(catalog).write(bakery().withDocumentation(Map.of(bakery, texts)));
        mojo(Map.of("provider", "cloud", "catalog", catalog.toFile())).execute();
        assertThat(source("Bakery.java"))
                .contains("/** The resource {@code cloud_bakery}. Manages a <em>bakery</em> &#42;/ as"
                        + " <a href=\"https://example.com/guild\">the guild</a> knows it. */")
                .contains("Sets {@code flour}. Possible values:")
                .contains("* <li><code>wheat</code></li>");
        assertThat(source("block/Oven.java"))
                .contains("/** Sets {@code heat}; required. How hot it <strong>gets</strong>. */");
    }

    @Test
    void nothing_is_generated_when_skipped() throws Exception {
        mojo(Map.of("skip", true)).execute();
        assertThat(files()).isEmpty();
        assertThat(project.getCompileSourceRoots()).isEmpty();
    }

    private static ProviderSchema bakery() {
        Block oven = Block.builder()
                .attribute(Attribute.builder("heat")
                        .type(Primitive.NUMBER)
                        .required()
                        .build())
                .build();
        Block bakery = Block.builder()
                .attribute(Attribute.builder("flour")
                        .type(Primitive.STRING)
                        .optional()
                        .build())
                .block(new NestedBlock("oven", Nesting.LIST, 0, 0, oven))
                .build();
        return ProviderSchema.builder(ProviderAddress.parse("cloud"))
                .version("1.2.3")
                .add(new Schema(SchemaKind.RESOURCE, "cloud_bakery", 0, bakery))
                .build();
    }

    private String source(String file) throws IOException {
        return Files.readString(target.resolve("com/example/azurerm").resolve(file));
    }

    private GenerateMojo mojo(Map<String, Object> parameters) throws ReflectiveOperationException {
        GenerateMojo mojo = new GenerateMojo();
        set(mojo, "provider", "azurerm");
        set(mojo, "packageName", "com.example.azurerm");
        set(mojo, "outputDirectory", target.toFile());
        set(mojo, "project", project);
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            set(mojo, parameter.getKey(), parameter.getValue());
        }
        return mojo;
    }

    private static void set(GenerateMojo mojo, String name, Object value) throws ReflectiveOperationException {
        Field field = GenerateMojo.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(mojo, value);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(target)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> target.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
