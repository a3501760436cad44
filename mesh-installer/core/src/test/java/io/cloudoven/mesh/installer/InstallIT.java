package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static io.cloudoven.mesh.installer.TestMesh.differences;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.mesh.cluster.Change;
import io.cloudoven.mesh.install.InstallResult;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InstallIT {

    private final TestMesh mesh = new TestMesh();

    @AfterEach
    void reset() {
        cluster().reset();
    }

    @Test
    void the_cluster_holds_what_the_cli_prints_whatever_was_there_before() throws IOException {
        InstallResult first = install(builder().viz(TestMesh.viz()));
        assertThat(differences("crds-gw.yaml", "control-plane.yaml", "viz.yaml"))
                .isEmpty();
        assertThat(first.only(Change.CREATED)).hasSameSizeAs(first.objects());
        assertThat(first.identity().root()).isPresent();

        InstallResult second = install(builder().viz(TestMesh.viz()));
        assertThat(second.objects())
                .hasSameSizeAs(first.objects())
                .allSatisfy(each -> assertThat(each.change()).isEqualTo(Change.UNCHANGED));
        assertThat(second.identity().issuer()).isEqualTo(first.identity().issuer());
        assertThat(second.changedAnything()).isFalse();

        InstallResult available = upgrade(builder().highAvailability().viz(TestMesh.viz()));
        assertThat(differences("crds-gw.yaml", "control-plane-ha.yaml", "viz-ha.yaml"))
                .isEmpty();
        assertThat(available.only(Change.CREATED).toString()).contains("PodDisruptionBudget linkerd/linkerd-dst");
        assertThat(available.identity().issuer()).isEqualTo(first.identity().issuer());

        InstallResult plugin = upgrade(builder().viz(TestMesh.viz()).cni(TestMesh.cni()));
        assertThat(differences("crds-gw.yaml", "cni.yaml", "control-plane-cni.yaml", "viz.yaml"))
                .isEmpty();
        assertThat(plugin.only(Change.DELETED).toString())
                .contains("PodDisruptionBudget linkerd/linkerd-dst", "PodDisruptionBudget linkerd-viz/tap");
    }

    private InstallResult install(MeshInstallerBuilder builder) {
        try (MeshInstaller installer = builder.build()) {
            return installer.install(mesh);
        }
    }

    private InstallResult upgrade(MeshInstallerBuilder builder) {
        try (MeshInstaller installer = builder.build()) {
            return installer.upgrade(mesh);
        }
    }
}
