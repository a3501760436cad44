package io.cloudoven.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.mesh.inject.InjectionChange;
import io.cloudoven.mesh.inject.manifest.ManifestText;
import io.cloudoven.mesh.release.Manifest;
import io.cloudoven.tools.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeshFolderTest {
    @TempDir
    Path folder;

    @Test
    void the_folder_holds_what_needs_no_cluster() throws IOException {
        Path own = MeshFolder.writeBelow(folder);

        try (Stream<Path> files = Files.list(own)) {
            assertThat(new TreeSet<>(
                            files.map(file -> file.getFileName().toString()).toList()))
                    .containsExactly(
                            "deploy-injected.yml",
                            "deploy.yml",
                            "emojivoto-injected.yml",
                            "emojivoto.yml",
                            "graph.html",
                            "install-linkerd-java.yml",
                            "install-linkerd.yml");
        }
        String injected = Files.readString(own.resolve("emojivoto-injected.yml"));
        assertThat(ManifestText.of(injected).uninject().text())
                .isEqualTo(Files.readString(own.resolve("emojivoto.yml")));
        assertThat(ManifestText.of(injected).uninject().changes())
                .filteredOn(change -> change.outcome() == InjectionChange.Outcome.CHANGED)
                .extracting(InjectionChange::toString)
                .containsExactly(
                        "Namespace emojivoto: changed",
                        "Deployment emojivoto/emoji: changed",
                        "Deployment emojivoto/voting: changed",
                        "Deployment emojivoto/web: changed",
                        "Deployment emojivoto/vote-bot: changed");
        assertThat(Files.readString(own.resolve("graph.html"))).contains("<title>emojivoto</title>", "vote-bot");
    }

    @Test
    void the_application_is_linkerds_own() throws IOException {
        assertThat(named(Emojivoto.yaml()))
                .isEqualTo(named(Files.readString(SharedFiles.of("linkerd/emojivoto.yaml"))));
    }

    private static TreeSet<String> named(String yaml) {
        return new TreeSet<>(io.cloudoven.mesh.release.Manifests.parse("emojivoto", yaml).all().stream()
                .map(Manifest::toString)
                .toList());
    }
}
