package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.mesh.check.CheckReport;
import io.cloudoven.mesh.check.CheckStatus;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.install.GatewayApi;
import io.cloudoven.mesh.install.IdentitySource;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an installer's own checks say, which know what it is about to do. */
class CheckedMeshIT {

    @AfterEach
    void reset() {
        cluster().reset();
    }

    @Test
    void a_new_cluster_may_be_without_what_the_installation_brings() {
        try (MeshInstaller mesh = builder().build()) {
            CheckReport report = mesh.preCheck().throwIfFailed();
            assertThat(report.skipped().stream()
                            .filter(result -> result.check().id().equals("gateway-api-crd")))
                    .singleElement()
                    .satisfies(result -> assertThat(result.text()).isEqualTo("the installation brings them"));
        }
        try (MeshInstaller mesh = builder().gatewayApi(GatewayApi.EXTERNAL).build()) {
            assertThat(failures(mesh)).contains("gateway-api-crd");
        }
    }

    @Test
    void a_namespace_of_others_is_in_the_way_unless_the_identity_is_kept_there() {
        cluster()
                .client()
                .resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName("linkerd")
                        .endMetadata()
                        .build())
                .create();
        try (MeshInstaller mesh = builder().build()) {
            assertThat(failures(mesh)).containsExactly("pre-ns");
        }
        try (MeshInstaller mesh = builder().identity(IdentitySource.existing()).build()) {
            assertThat(failures(mesh)).isEmpty();
        }
    }

    @Test
    void an_installation_that_stopped_early_is_no_obstacle_and_is_told_unwell() {
        try (MeshInstaller stopped = builder().build()) {
            assertThatThrownBy(() -> stopped.install(CheckedMeshIT::stopAtTheControlPlane))
                    .hasMessage("stopped");
            assertThat(stopped.preCheck()
                            .throwIfFailed()
                            .with(CheckStatus.SKIPPED)
                            .toString())
                    .contains("the installation goes on in namespace linkerd");
            assertThat(stopped.check().isHealthy()).isFalse();
        }
    }

    private static void stopAtTheControlPlane(Progress.Event event) {
        if (event.text().contains("linkerd-destination")) {
            throw new IllegalStateException("stopped");
        }
    }

    private static List<String> failures(MeshInstaller mesh) {
        return mesh.preCheck().failures().stream()
                .map(failure -> failure.check().id())
                .toList();
    }
}
