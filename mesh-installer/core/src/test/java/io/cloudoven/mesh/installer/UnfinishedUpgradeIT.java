package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cloudoven.cluster.Play;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.release.LinkerdValues;
import io.cloudoven.mesh.upgrade.UpgradeException;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An upgrade of which each run ends in another bad way, and the cluster before and after. */
class UnfinishedUpgradeIT {

    private static final Duration SHORT = Duration.ofSeconds(5);

    private final TestMesh mesh = new TestMesh();

    @AfterEach
    void reset() {
        cluster().reset();
    }

    @Test
    void what_was_there_before_is_known_until_the_upgrade_is_through() {
        try (MeshInstaller installer = builder().build()) {
            installer.install(mesh);
            assertThatThrownBy(() -> installer.rollBack(mesh)).hasMessageContaining("there is no upgrade to take back");
        }
        cluster()
                .client()
                .resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName("linkerd-cni")
                        .withLabels(Map.of("team", "network"))
                        .endMetadata()
                        .build())
                .create();
        cluster()
                .client()
                .resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withNamespace("linkerd-cni")
                        .withName("notes")
                        .endMetadata()
                        .build())
                .create();
        cluster().play("linkerd", "linkerd-identity", Play.READY);
        ClusterState before = ClusterState.wanted(cluster().client());

        assertThatThrownBy(
                        () -> upgrade(dyingAt("control plane: Deployment linkerd/linkerd-destination changed"), SHORT))
                .isInstanceOf(Interruptions.Killed.class);
        assertThat(record()).isNotNull();
        System.out.println("what was there before takes "
                + record().getData().values().iterator().next().length() * 3 / 4 / 1024 + " KiB");

        cluster().play("linkerd", "linkerd-identity", Play.NO_IMAGE);
        UpgradeException failure = catchThrowableOfType(UpgradeException.class, () -> upgrade(mesh, SHORT));
        assertThat(failure.isRolledBack()).isFalse();
        assertThat(failure)
                .hasMessageContaining("and so did going back (not ready within 5 s")
                .hasMessageContaining("rollBack()");

        assertThatThrownBy(() ->
                        upgrade(dyingAt("back to what was there: Deployment linkerd/linkerd-identity changed"), SHORT))
                .isInstanceOf(Interruptions.Killed.class);
        assertThat(before.differencesOf(ClusterState.wanted(cluster().client())))
                .isNotEmpty();

        cluster().play("linkerd", "linkerd-identity", Play.READY);
        try (MeshInstaller installer = builder().build()) {
            installer.rollBack(mesh);
        }
        assertThat(before.differencesOf(ClusterState.wanted(cluster().client())))
                .isEmpty();
        assertThat(record()).isNull();

        assertThatThrownBy(
                        () -> upgrade(dyingAt("control plane: Deployment linkerd/linkerd-destination changed"), SHORT))
                .isInstanceOf(Interruptions.Killed.class);
        upgrade(mesh, Duration.ofSeconds(60));
        assertThat(record()).isNull();
    }

    /** Dies as soon as something is told. */
    private Progress dyingAt(String event) {
        return told -> {
            mesh.report(told);
            if (told.toString().equals(event)) {
                throw new Interruptions.Killed();
            }
        };
    }

    private static Secret record() {
        return cluster()
                .client()
                .secrets()
                .inNamespace("linkerd")
                .withName("cloudoven-unfinished-upgrade")
                .get();
    }

    private static void upgrade(Progress progress, Duration patience) {
        try (MeshInstaller installer = builder()
                .highAvailability()
                .cni(TestMesh.cni())
                .values(LinkerdValues.builder().logLevel("trace"))
                .patience(patience)
                .build()) {
            installer.upgrade(progress);
        }
    }
}
