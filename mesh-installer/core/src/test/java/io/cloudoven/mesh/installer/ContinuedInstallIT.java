package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static io.cloudoven.mesh.installer.TestMesh.differences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.mesh.cluster.CancelledException;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.install.InstallResult;
import io.cloudoven.mesh.uninstall.UninstallResult;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContinuedInstallIT {

    private static final int APART = 16;

    private final TestMesh mesh = new TestMesh();

    @AfterEach
    void reset() {
        cluster().reset();
    }

    @Test
    void an_installation_killed_anywhere_converges_and_so_do_upgrade_and_removal() throws IOException {
        ClusterState before = ClusterState.of(cluster().client());
        try (Interruptions interruptions = new Interruptions(cluster().kubeconfig())) {
            int installing = killedAllOver(interruptions, APART, client -> install(client, mesh));
            assertThat(differences("crds-gw.yaml", "control-plane-ha.yaml", "viz-ha.yaml"))
                    .isEmpty();
            InstallResult again = install(interruptions.client(), mesh);
            assertThat(again.changedAnything()).isFalse();
            int all = interruptions.count();

            int upgrading = killedAllOver(interruptions, APART, this::upgrade);
            assertThat(differences("crds-gw.yaml", "control-plane.yaml", "viz.yaml"))
                    .isEmpty();
            assertThat(upgrade(interruptions.client()).changedAnything()).isFalse();
            assertThat(installing + upgrading).isGreaterThanOrEqualTo(30);

            int removing = killedAllOver(interruptions, 2 * APART, ContinuedInstallIT::uninstall);
            assertThat(removing).isGreaterThanOrEqualTo(5);
            before.assertSoonAgain();
            System.out.println("killed " + installing + " times installing, " + upgrading + " upgrading, " + removing
                    + " removing; an installation that changes nothing is " + all + " requests");
        }
    }

    /**
     * Runs something again and again, killed each time some requests later than the time before, in turn before a request and
     * after it, until it comes to its end.
     *
     * @return how often it was killed
     */
    private static int killedAllOver(Interruptions interruptions, int apart, Consumer<KubernetesClient> work) {
        for (int kills = 0; ; kills++) {
            int request = (kills + 1) * apart;
            try {
                work.accept(kills % 2 == 0 ? interruptions.dyingBefore(request) : interruptions.dyingAfter(request));
                return kills;
            } catch (Interruptions.Killed e) {
                assertThat(interruptions.count()).isEqualTo(request);
            }
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
}
