package io.cloudoven.mesh.inject.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.mesh.inject.Injection;
import io.cloudoven.mesh.inject.InjectionChange;
import io.cloudoven.tools.SharedFiles;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Linkerd's own sample application. */
class EmojivotoTest {
    @Test
    void its_deployments_are_annotated_and_it_is_itself_again_without() throws Exception {
        String manifest = Files.readString(SharedFiles.of("linkerd/emojivoto.yaml"));

        InjectedText injected = ManifestText.of(manifest).inject(Injection.enabled());

        assertThat(injected.changes())
                .filteredOn(change -> change.kind().equals("Deployment"))
                .hasSize(4)
                .allMatch(change -> change.outcome() == InjectionChange.Outcome.CHANGED);
        assertThat(Arrays.stream(injected.text().split("\n"))
                        .filter(line -> line.contains("linkerd.io/inject: enabled")))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(ManifestText.of(injected.text()).uninject().text()).isEqualTo(manifest);
    }
}
