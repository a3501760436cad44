package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.CLUSTER;
import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.differences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.mesh.cluster.CancelledException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.install.InstallResult;
import io.cloudoven.mesh.uninstall.UninstallResult;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContinuedInstallIT {

    private static final int KILLS = 20;
    private static final int APART = 10;
    private static final int OTHER_KILLS = 5;

    private final TestMesh mesh = new TestMesh();

    @AfterEach
    void reset() {
        CLUSTER.reset();
    }

    @Test
    void an_installation_killed_anywhere_converges_and_so_do_upgrade_and_removal() throws IOException {
        List<KeyedCertificate> issuers = new ArrayList<>();
        TreeSet<String> before = everything();
        try (Interruptions interruptions = new Interruptions(CLUSTER.kubeconfig())) {
            for (int kill = 1; kill <= KILLS; kill++) {
                KubernetesClient dying = interruptions.dyingBefore(kill * APART);
                assertThatThrownBy(() -> install(dying, mesh)).isInstanceOf(Interruptions.Killed.class);
            }
            interruptions.at(150, CLUSTER::restartApiServer);
            InstallResult result = install(interruptions.client(), mesh);
            issuers.add(result.identity().issuer());
            assertThat(differences("crds-gw.yaml", "control-plane-ha.yaml", "viz-ha.yaml"))
                    .isEmpty();
            InstallResult again = install(interruptions.client(), mesh);
            assertThat(again.changedAnything()).isFalse();
            assertThat(again.identity().issuer()).isEqualTo(issuers.get(0));

            for (int kill = 0; kill < OTHER_KILLS; kill++) {
                KubernetesClient dying = interruptions.dyingBefore(150 + kill * 40);
                assertThatThrownBy(() -> upgrade(dying)).isInstanceOf(Interruptions.Killed.class);
            }
            upgrade(CLUSTER.client());
            assertThat(differences("crds-gw.yaml", "control-plane.yaml", "viz.yaml"))
                    .isEmpty();

            for (int kill = 0; kill < OTHER_KILLS; kill++) {
                KubernetesClient dying = interruptions.dyingBefore(90 + kill * 3);
                assertThatThrownBy(() -> uninstall(dying)).isInstanceOf(Interruptions.Killed.class);
            }
            uninstall(CLUSTER.client());
            assertThat(everything()).isEqualTo(before);
        }
    }

    @Test
    void a_step_that_is_cancelled_or_whose_listener_fails_is_continued() {
        MeshInstaller cancelled = builder().build();
        assertThatThrownBy(() -> cancelled.install(event -> {
                    if (event.step().equals("control plane") && event.kind() == Progress.Kind.WAITING) {
                        cancelled.cancel();
                    }
                }))
                .isInstanceOf(CancelledException.class)
                .hasMessageContaining("run again to continue");
        assertThatThrownBy(() -> builder().build().install(event -> {
                    if (event.kind() == Progress.Kind.READY) {
                        throw new IllegalStateException("listener");
                    }
                }))
                .hasMessage("listener");
        try (MeshInstaller installer = builder().build()) {
            installer.install(mesh);
            assertThat(installer.install(mesh).changedAnything()).isFalse();
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().toLowerCase().contains("cloudoven"));
    }

    private static InstallResult install(KubernetesClient client, Progress progress) {
        try (MeshInstaller installer =
                builder(client).highAvailability().viz(TestMesh.viz()).build()) {
            return installer.install(progress);
        }
    }

    private InstallResult upgrade(KubernetesClient client) {
        try (MeshInstaller installer = builder(client).viz(TestMesh.viz()).build()) {
            return installer.upgrade(mesh);
        }
    }

    private static UninstallResult uninstall(KubernetesClient client) {
        try (MeshInstaller installer = builder(client).build()) {
            return installer.uninstall(Progress.SILENT);
        }
    }

    private static TreeSet<String> everything() {
        return new TreeSet<>(Cluster.of(CLUSTER.client()).owned().stream()
                .map(Object::toString)
                .toList());
    }
}
