package io.cloudoven.arm.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {
    private static final String IDENTITY = "io/cloudoven/arm/types/managedidentity/UserAssignedIdentity.java";

    @TempDir
    Path target;

    private final MavenProject project = new MavenProject();

    @Test
    void a_namespace_becomes_source_in_a_package_called_after_it() throws Exception {
        mojo(Map.of("namespace", "Microsoft.ManagedIdentity")).execute();
        assertThat(target.resolve(IDENTITY)).exists();
        assertThat(project.getCompileSourceRoots()).containsExactly(target.toString());
    }

    @Test
    void only_what_is_selected_becomes_source_in_the_package_that_is_said() throws Exception {
        mojo(Map.of(
                        "namespace", "microsoft.keyvault",
                        "packageName", "com.example.vault",
                        "resources", List.of("vaults/sec*")))
                .execute();
        assertThat(files())
                .contains("com/example/vault/Secret.java", "com/example/vault/object/SecretProperties.java")
                .doesNotContain("com/example/vault/Vault.java");
    }

    @Test
    void a_second_build_touches_nothing() throws Exception {
        Map<String, Object> parameters = Map.of("namespace", "Microsoft.ManagedIdentity");
        mojo(parameters).execute();
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(target.resolve(IDENTITY), longAgo);
        mojo(parameters).execute();
        assertThat(Files.getLastModifiedTime(target.resolve(IDENTITY))).isEqualTo(longAgo);
    }

    @Test
    void names_that_are_not_there_fail_the_build_with_close_ones() {
        assertThatThrownBy(() -> mojo(Map.of("namespace", "Microsoft.Storag")).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("did you mean microsoft.storage");
        assertThatThrownBy(() -> mojo(Map.of(
                                "namespace", "Microsoft.Storage", "resources", List.of("storageAcounts", "queus")))
                        .execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("storageAcounts; did you mean storageAccounts")
                .hasMessageContaining("queus");
    }

    @Test
    void nothing_is_generated_when_skipped() throws Exception {
        mojo(Map.of("namespace", "Microsoft.Storage", "skip", true)).execute();
        assertThat(files()).isEmpty();
        assertThat(project.getCompileSourceRoots()).isEmpty();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(target)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> target.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private GenerateMojo mojo(Map<String, Object> parameters) throws ReflectiveOperationException {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("outputDirectory", target.toFile());
        all.put("project", project);
        GenerateMojo mojo = new GenerateMojo();
        for (Map.Entry<String, Object> parameter : all.entrySet()) {
            Field field = GenerateMojo.class.getDeclaredField(parameter.getKey());
            field.setAccessible(true);
            field.set(mojo, parameter.getValue());
        }
        return mojo;
    }
}
