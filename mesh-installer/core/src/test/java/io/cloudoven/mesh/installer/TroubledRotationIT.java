package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.cluster.Workload;
import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.install.IdentitySource;
import io.cloudoven.mesh.rotate.RotationOptions;
import io.cloudoven.mesh.rotate.RotationResult;
import io.cloudoven.mesh.trust.RotationStep;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One mesh, on whose rotations people and accidents work at the same time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TroubledRotationIT {

    private static final String FINALIZER = "test.cloudoven.io/held";
    private static final Duration ISSUER_LIVES = Duration.ofDays(2);

    private static final MeshIdentity.Options SHORT = new MeshIdentity.Options().issuerValidity(ISSUER_LIVES);
    private static final Clock LATER = Clock.offset(Clock.systemUTC(), ISSUER_LIVES.plusHours(1));
    private static final MeshIdentity OLD = MeshIdentity.generate(SHORT);

    private static final List<KeyedCertificate> VAULT = new ArrayList<>();
    private static final RotationOptions TO_VAULT = RotationOptions.DEFAULT.keepingRoot(VAULT::add);

    private final KubernetesClient client = cluster().client();

    @BeforeAll
    static void install() {
        try (MeshInstaller mesh = TestMesh.builder().identity(OLD).build()) {
            mesh.install(TestMesh.injecting());
            TestMesh.deployMeshed(mesh, Workload.named("shop", "web"));
        }
    }

    @AfterAll
    static void reset() {
        cluster().reset();
    }

    @Test
    @Order(1)
    void nothing_is_begun_before_the_new_root_is_kept_or_while_an_upgrade_is_not_through() {
        RotationOptions closed = RotationOptions.DEFAULT.keepingRoot(root -> {
            throw new IllegalStateException("the vault is closed");
        });
        try (MeshInstaller mesh = mesh()) {
            assertThatThrownBy(() -> mesh.rotateTrustAnchors(closed, Progress.SILENT))
                    .hasMessage("the vault is closed");
            assertThatThrownBy(() -> mesh.upgrade(event -> {
                        if (event.kind() == Progress.Kind.OBJECT) {
                            throw new IllegalStateException("stopped");
                        }
                    }))
                    .hasMessage("stopped");
            assertThatThrownBy(() -> mesh.rotateTrustAnchors(TO_VAULT, Progress.SILENT))
                    .hasMessageContaining("run upgrade() or rollBack() first");
            mesh.upgrade(Progress.SILENT);
            assertThat(mesh.rotation()).isEmpty();
            assertThat(VAULT).isEmpty();
        }
    }

    @Test
    @Order(2)
    void a_pod_that_does_not_end_is_waited_for_before_the_new_issuer_signs() {
        String held = web().getMetadata().getName();
        finalizers(held, List.of(FINALIZER));
        try (MeshInstaller mesh =
                TestMesh.builder().patience(Duration.ofSeconds(12)).build()) {
            assertThatThrownBy(() -> mesh.rotateTrustAnchors(TO_VAULT, Progress.SILENT))
                    .isInstanceOf(MeshException.class)
                    .hasMessageContaining("are still there after 12 s")
                    .hasMessageContaining("Pod shop/" + held);
            assertThat(mesh.rotation().orElseThrow().reached()).isEqualTo(RotationStep.BUNDLED);
        } finally {
            finalizers(held, List.of());
        }
    }

    @Test
    @Order(3)
    void an_identity_that_would_undo_a_part_is_refused_and_one_that_is_forced_is_rotated_again() {
        try (MeshInstaller mesh = mesh();
                MeshInstaller back = TestMesh.builder().identity(OLD).build();
                MeshInstaller elsewhere =
                        TestMesh.builder().identity(MeshIdentity.generate()).build();
                TrustWatch watch = new TrustWatch(client)) {
            TestMesh.stopRotationAfter(RotationStep.SWAPPED, mesh);
            assertThatThrownBy(() -> back.install(Progress.SILENT))
                    .hasMessageContaining("would undo a part of it")
                    .hasMessageContaining("finish it with rotateTrustAnchors()");
            assertThat(watch.breaches()).isEmpty();

            elsewhere.forceUpgrade(Progress.SILENT);
            assertThat(watch.breaches())
                    .anyMatch(breach -> breach.matches("linkerd-.* does not trust web-.*"))
                    .anyMatch(breach -> breach.matches("web-.* does not trust linkerd-.*"));
            RotationResult result = mesh.rotateTrustAnchors(Progress.SILENT);
            assertThat(result.isDone()).isTrue();
            assertThat(stored()).isEqualTo(result.identity());
            assertThatThrownBy(() -> back.install(Progress.SILENT))
                    .hasMessageContaining("is not trusted by 4 pods of the mesh");
        }
    }

    @Test
    @Order(4)
    void the_root_that_was_kept_signs_another_issuer() {
        try (TrustWatch watch = new TrustWatch(client);
                MeshInstaller mesh = mesh()) {
            MeshIdentity before = stored();
            assertThat(VAULT).hasSize(1);
            RotationResult result = mesh.rotateIssuerBelow(VAULT.get(0), Progress.SILENT);
            assertThat(stored()).isEqualTo(result.identity());
            assertThat(result.identity().anchors()).isEqualTo(before.anchors());
            assertThat(result.identity().issuer()).isNotEqualTo(before.issuer());
            assertThat(watch.breaches()).isEmpty();
        }
    }

    @Test
    @Order(5)
    void an_issuer_that_has_ended_hands_nothing_on_and_is_replaced_below_its_root() {
        KeyedCertificate stranger = MeshIdentity.generate().root().orElseThrow();
        try (MeshInstaller mesh = mesh(LATER)) {
            assertThatThrownBy(() -> mesh.rotateTrustAnchors(TO_VAULT, Progress.SILENT))
                    .isInstanceOf(MeshException.class)
                    .hasMessageContaining("trust cannot be handed on")
                    .hasMessageContaining("it was valid until")
                    .hasMessageContaining("rotateIssuerBelow()");
            assertThatThrownBy(() -> mesh.rotateIssuerBelow(stranger, Progress.SILENT))
                    .hasMessageContaining("no trust anchor vouches for it");
            assertThat(mesh.rotation()).isEmpty();
            assertThat(VAULT).hasSize(1);

            MeshIdentity fresh =
                    mesh.rotateIssuerBelow(VAULT.get(0), Progress.SILENT).identity();
            assertThat(mesh.install(Progress.SILENT).identity()).isEqualTo(fresh);
        }
    }

    @Test
    @Order(6)
    void a_mesh_in_the_middle_of_a_rotation_is_removed_with_all_that_is_kept_of_it() {
        try (MeshInstaller mesh = mesh(LATER)) {
            TestMesh.stopRotationAfter(RotationStep.BEGUN, mesh);
            mesh.forceUninstall(Progress.SILENT);
            assertThat(Cluster.of(client).owned()).isEmpty();
            assertThat(client.namespaces().withName("linkerd").get()).isNull();
        }
    }

    private static MeshInstaller mesh() {
        return mesh(Clock.systemUTC());
    }

    private static MeshInstaller mesh(Clock clock) {
        return TestMesh.builder()
                .identity(IdentitySource.generated(SHORT))
                .clock(clock)
                .build();
    }

    private static MeshIdentity stored() {
        try (MeshInstaller mesh = mesh()) {
            return mesh.install(Progress.SILENT).identity();
        }
    }

    private Pod web() {
        return client.pods().inNamespace("shop").withLabel("app", "web").list().getItems().stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                .findFirst()
                .orElseThrow();
    }

    private void finalizers(String pod, List<String> finalizers) {
        client.pods().inNamespace("shop").withName(pod).edit(there -> {
            there.getMetadata().setFinalizers(finalizers);
            return there;
        });
    }
}
