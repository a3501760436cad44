package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.cluster.Workload;
import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.TrustAnchors;
import io.cloudoven.mesh.install.IdentitySource;
import io.cloudoven.mesh.rotate.LeafRenewal;
import io.cloudoven.mesh.rotate.RotationOptions;
import io.cloudoven.mesh.rotate.RotationResult;
import io.cloudoven.mesh.rotate.RotationStatus;
import io.cloudoven.mesh.trust.RotationStep;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One mesh, whose identity is rotated again and again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RotationIT {

    private static MeshIdentity made = MeshIdentity.generate();

    private final KubernetesClient client = cluster().client();
    private TrustAnchors before = made.anchors();

    @BeforeAll
    static void install() {
        try (MeshInstaller mesh = mesh(cluster().client())) {
            made = mesh.install(TestMesh.injecting()).identity();
            TestMesh.deployMeshed(mesh, Workload.named("shop", "web").replicas(2), Workload.named("shop", "cart"));
        }
    }

    @AfterAll
    static void reset() {
        cluster().reset();
    }

    @BeforeEach
    void anchors() {
        before = storedAnchors();
    }

    private static MeshInstaller mesh(KubernetesClient by) {
        return TestMesh.builder(by).build();
    }

    @Test
    @Order(3)
    void anchors_and_issuer_are_replaced_and_no_pod_ever_distrusts_another() {
        try (TrustWatch watch = new TrustWatch(client);
                MeshInstaller mesh = mesh(client)) {
            List<String> told = new ArrayList<>();
            RotationResult result = mesh.rotateTrustAnchors(event -> told.add(event.toString()));

            assertThat(result.isDone()).isTrue();
            assertThat(result.identity().root()).isPresent();
            assertThat(result.restarted()).extracting(Object::toString).contains("Deployment shop/web: restarted");
            assertRotatedTo(mesh, result.identity());
            assertThat(told).contains("all pods trust old and new anchors: Deployment shop/web: restarted");
            assertThat(result + told.toString()).doesNotContain("PRIVATE KEY");
            assertThat(watch.breaches()).isEmpty();
            assertThat(watch.seen()).isGreaterThan(15);
        }
    }

    /** Nothing is left of the old identity or the rotation, and an installation changes nothing. */
    private void assertRotatedTo(MeshInstaller mesh, MeshIdentity fresh) {
        assertThat(storedAnchors()).isEqualTo(fresh.anchors());
        assertThat(fresh.anchors().include(before)).isFalse();
        assertThat(mesh.rotation()).isEmpty();
        assertThat(client.secrets()
                        .inNamespace("linkerd")
                        .withName("cloudoven-rotation")
                        .get())
                .isNull();
        var again = mesh.install(Progress.SILENT);
        assertThat(again.changedAnything()).isFalse();
        assertThat(again.identity().issuer()).isEqualTo(fresh.issuer());
        assertThat(mesh.restartStale(Progress.SILENT).workloads()).isEmpty();
    }

    private TrustAnchors storedAnchors() {
        return TrustAnchors.ofPem(client.configMaps()
                .inNamespace("linkerd")
                .withName("linkerd-identity-trust-roots")
                .require()
                .getData()
                .get("ca-bundle.crt"));
    }

    @Test
    @Order(4)
    void a_rotation_killed_in_every_step_converges_and_no_pod_ever_distrusts_another() {
        MeshIdentity fresh = MeshIdentity.generate();
        RotationOptions options = RotationOptions.DEFAULT.to(fresh);
        Map<RotationStep, Integer> kills = new TreeMap<>();
        try (TrustWatch watch = new TrustWatch(client);
                Interruptions interruptions = new Interruptions(cluster().kubeconfig());
                MeshInstaller mesh = mesh(client)) {
            for (RotationStep step : RotationStep.values()) {
                for (int request : new int[] {1, 12, 40}) {
                    if (isKilled(interruptions, options, step, request)) {
                        kills.merge(step, 1, Integer::sum);
                    }
                }
            }
            System.out.println("rotation killed on the way to: " + kills);
            assertThat(kills.keySet()).containsExactly(RotationStep.values());
            assertThat(mesh.rotateTrustAnchors(options, Progress.SILENT).isDone())
                    .isTrue();
            assertRotatedTo(mesh, fresh);
            assertThat(watch.breaches()).isEmpty();
        }
    }

    /** Whether a run, killed before the nth request on its way to a step, did not get through. */
    private static boolean isKilled(
            Interruptions interruptions, RotationOptions options, RotationStep step, int request) {
        String begins = (step == RotationStep.BEGUN ? "looking at the identity" : step) + ": begins";
        try (MeshInstaller killed = mesh(interruptions.client())) {
            killed.rotateTrustAnchors(options, event -> {
                if (event.toString().equals(begins)) {
                    interruptions.dyingBefore(request);
                }
            });
            return false;
        } catch (Interruptions.Killed killedNow) {
            return true;
        }
    }

    @Test
    @Order(5)
    void an_installation_in_the_middle_keeps_what_a_rotation_has_done() {
        stoppedAfter(RotationStep.BUNDLED);
        try (MeshInstaller mesh = mesh(client)) {
            RotationStatus status = mesh.rotation().orElseThrow();
            assertThat(status.reached()).isEqualTo(RotationStep.BUNDLED);
            assertThat(status.stale()).hasSize(3).allMatch(pod -> pod.startsWith("Pod shop/"));
            assertThat(mesh.install(Progress.SILENT).changedAnything()).isFalse();
            assertThat(storedAnchors()).isEqualTo(before.and(status.to()));
            assertThatThrownBy(() -> mesh.rotateIssuer(made.issuer(), Progress.SILENT))
                    .hasMessageContaining("finish it with rotateTrustAnchors()");
            assertThatThrownBy(() -> mesh.rotateTrustAnchors(
                            RotationOptions.DEFAULT.to(MeshIdentity.generate()), Progress.SILENT))
                    .hasMessageContaining("finish it before another");
            RotationResult result = mesh.rotateTrustAnchors(Progress.SILENT);
            assertRotatedTo(mesh, result.identity());
        }
    }

    private void stoppedAfter(RotationStep last) {
        try (MeshInstaller mesh = mesh(client)) {
            TestMesh.stopRotationAfter(last, mesh);
        }
    }

    @Test
    @Order(6)
    void a_pod_that_nothing_replaces_holds_the_rotation_up_and_an_installation_goes_on_beside_it() {
        deployAlone();
        try (TrustWatch watch = new TrustWatch(client);
                MeshInstaller mesh = mesh(client);
                MeshInstaller tomorrow = tomorrow()) {
            assertThatThrownBy(() -> mesh.rotateTrustAnchors(Progress.SILENT))
                    .isInstanceOf(MeshException.class)
                    .hasMessageContaining("replace them, then run rotateTrustAnchors() again")
                    .hasMessageContaining("Pod shop/alone");
            client.pods().inNamespace("shop").withName("alone").delete();
            deployAlone();
            RotationResult today = mesh.rotateTrustAnchors(Progress.SILENT);
            assertThat(today.resumeAfter()).isPresent();
            assertThat(today.left()).hasToString("[Pod shop/alone]");
            watch.renew();
            RotationResult done = tomorrow.rotateTrustAnchors(Progress.SILENT);
            assertThat(done.isDone()).isTrue();
            assertThat(done.left()).hasToString("[Pod shop/alone]");
            assertThat(mesh.install(Progress.SILENT).changedAnything()).isFalse();
            assertThat(watch.breaches()).isEmpty();
        }
        client.pods().inNamespace("shop").withName("alone").delete();
    }

    private void deployAlone() {
        cluster()
                .await(
                        "the end of the pod",
                        () -> client.pods()
                                        .inNamespace("shop")
                                        .withName("alone")
                                        .get()
                                == null);
        client.resource(new PodBuilder()
                        .withNewMetadata()
                        .withName("alone")
                        .withNamespace("shop")
                        .withAnnotations(Map.of("linkerd.io/inject", "enabled"))
                        .withLabels(Map.of("app", "alone"))
                        .endMetadata()
                        .withNewSpec()
                        .addNewContainer()
                        .withName("app")
                        .withImage("app")
                        .endContainer()
                        .endSpec()
                        .build())
                .create();
    }

    private MeshInstaller tomorrow() {
        return TestMesh.builder(client)
                .clock(Clock.offset(Clock.systemUTC(), Duration.ofHours(25)))
                .build();
    }

    @Test
    @Order(7)
    void certificates_may_be_waited_for_instead_of_restarts() {
        RotationOptions waiting = RotationOptions.DEFAULT.renewal(LeafRenewal.WAIT);
        try (TrustWatch watch = new TrustWatch(client);
                MeshInstaller mesh = mesh(client);
                MeshInstaller tomorrow = tomorrow()) {
            RotationResult today = mesh.rotateTrustAnchors(waiting, Progress.SILENT);
            assertThat(today.isDone()).isFalse();
            assertThat(today.reached()).isEqualTo(RotationStep.SWAPPED);
            assertThat(today.resumeAfter()).isPresent();
            assertThat(mesh.rotateTrustAnchors(waiting, Progress.SILENT).reached())
                    .isEqualTo(RotationStep.SWAPPED);
            watch.renew();
            assertThat(tomorrow.rotateTrustAnchors(waiting, Progress.SILENT).isDone())
                    .isTrue();
            assertThat(storedAnchors()).isEqualTo(today.identity().anchors());
            assertThat(watch.breaches()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void an_issuer_below_the_same_anchor_is_exchanged_alone_and_another_is_refused() {
        KeyedCertificate issuer =
                made.withFreshIssuer(new MeshIdentity.Options()).issuer();
        try (TrustWatch watch = new TrustWatch(client);
                MeshInstaller mesh = mesh(client)) {
            assertThatThrownBy(() -> mesh.rotateIssuer(MeshIdentity.generate().issuer(), Progress.SILENT))
                    .isInstanceOf(MeshException.class);
            assertThat(mesh.install(Progress.SILENT).changedAnything()).isFalse();

            RotationResult result = mesh.rotateIssuer(issuer, Progress.SILENT);
            assertThat(result.restarted())
                    .singleElement()
                    .hasToString("Deployment linkerd/linkerd-identity: restarted");
            var again = mesh.install(Progress.SILENT);
            assertThat(again.changedAnything()).isFalse();
            assertThat(again.identity().issuer()).isEqualTo(issuer);
            assertThatThrownBy(() -> mesh.rotateTrustAnchors(
                            RotationOptions.DEFAULT.to(MeshIdentity.of(made.anchors(), made.issuer())),
                            Progress.SILENT))
                    .hasMessageContaining("rotateIssuer() is enough");
            assertThat(watch.breaches()).isEmpty();
        }
    }

    @Test
    @Order(1)
    void a_mesh_that_is_not_as_this_installer_would_have_it_or_whose_identity_is_others_is_refused() {
        try (MeshInstaller other = TestMesh.builder(client).highAvailability().build();
                MeshInstaller existing = TestMesh.builder(client)
                        .identity(IdentitySource.existing())
                        .build()) {
            assertThatThrownBy(() -> other.rotateTrustAnchors(Progress.SILENT))
                    .hasMessageStartingWith(
                            "the mesh is not as this installer would have it; upgrade() first, then rotate:")
                    .hasMessageContaining("Deployment linkerd/linkerd-destination");
            assertThatThrownBy(() -> existing.rotateTrustAnchors(Progress.SILENT))
                    .hasMessageContaining("rotate it there");
        }
    }
}
