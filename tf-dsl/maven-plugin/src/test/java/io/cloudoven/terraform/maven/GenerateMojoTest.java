package io.cloudoven.terraform.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void nothing_is_generated_when_skipped() throws Exception {
        mojo(Map.of("skip", true)).execute();
        assertThat(files()).isEmpty();
        assertThat(project.getCompileSourceRoots()).isEmpty();
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
