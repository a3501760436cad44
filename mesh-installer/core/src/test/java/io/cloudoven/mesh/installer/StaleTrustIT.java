package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.cluster.Workload;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.TrustAnchors;
import io.cloudoven.mesh.install.IdentitySource;
import io.cloudoven.mesh.workload.Kind;
import io.cloudoven.mesh.workload.RestartReport;
import io.cloudoven.mesh.workload.Workloads;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mesh whose identity others keep and rotate, as cert-manager and trust-manager do. */
class StaleTrustIT {

    private static final String DIGEST = "linkerd.io/trust-root-sha256";

    private final KubernetesClient client = cluster().client();
    private final MeshIdentity old = MeshIdentity.generate();
    private final MeshIdentity fresh = MeshIdentity.generate();

    @AfterEach
    void reset() {
        cluster().reset();
    }

    @Test
    void pods_follow_the_trust_anchors_of_others_and_no_pod_ever_distrusts_another() {
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName("linkerd")
                        .endMetadata()
                        .build())
                .create();
        keep(old.issuer());
        keep(old.anchors());
        try (MeshInstaller mesh =
                TestMesh.builder().identity(IdentitySource.existing()).build()) {
            mesh.install(TestMesh.injecting());
            TestMesh.deployMeshed(mesh, Workload.named("shop", "web").replicas(2));
            assertThatThrownBy(() -> mesh.rotateTrustAnchors(Progress.SILENT)).hasMessageContaining("rotate it there");
            assertThatThrownBy(() -> mesh.rotateIssuer(fresh.issuer(), Progress.SILENT))
                    .hasMessageContaining("rotate it there");
            try (TrustWatch watch = new TrustWatch(client)) {
                assertFollowed(mesh, old.anchors().and(fresh.anchors()));
                keep(fresh.issuer());
                mesh.restart(Workloads.named(Kind.DEPLOYMENT, "linkerd", "linkerd-identity"));
                watch.renew();
                assertFollowed(mesh, fresh.anchors());
                assertThat(watch.breaches()).isEmpty();
            }
        }
    }

    private void assertFollowed(MeshInstaller mesh, TrustAnchors anchors) {
        keep(anchors);
        RestartReport report = mesh.restartStale(Progress.SILENT);
        assertThat(report.text()).isEqualTo("Deployment shop/web: restarted\n");
        assertThat(mesh.restartStale(Progress.SILENT).workloads()).isEmpty();
        List<Pod> pods = client.pods().inNamespace("linkerd").list().getItems();
        assertThat(pods.stream().filter(pod -> pod.getMetadata().getDeletionTimestamp() == null))
                .hasSize(3)
                .allMatch(pod -> TrustAnchors.digestsOf(anchors.pem())
                        .contains(pod.getMetadata().getAnnotations().get(DIGEST)));
    }

    private void keep(TrustAnchors anchors) {
        client.resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withNamespace("linkerd")
                        .withName("linkerd-identity-trust-roots")
                        .endMetadata()
                        .withData(Map.of("ca-bundle.crt", anchors.pem()))
                        .build())
                .serverSideApply();
    }

    private void keep(KeyedCertificate issuer) {
        client.resource(new SecretBuilder()
                        .withNewMetadata()
                        .withNamespace("linkerd")
                        .withName("linkerd-identity-issuer")
                        .endMetadata()
                        .withType("kubernetes.io/tls")
                        .withStringData(Map.of("tls.crt", issuer.certificatePem(), "tls.key", issuer.keyPem()))
                        .build())
                .serverSideApply();
    }
}
