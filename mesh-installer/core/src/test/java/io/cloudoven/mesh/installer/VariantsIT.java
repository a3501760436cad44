package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static io.cloudoven.mesh.installer.TestMesh.differences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.cluster.Node;
import io.cloudoven.cluster.Play;
import io.cloudoven.cluster.Workload;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.install.GatewayApi;
import io.cloudoven.mesh.install.IdentitySource;
import io.cloudoven.mesh.install.InstallResult;
import io.cloudoven.mesh.release.LinkerdValues;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clusters and meshes other than the usual ones. */
class VariantsIT {

    private static final String GATEWAY = """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata:
              name: %2$s.gateway.networking.k8s.io
              annotations: {api-approved.kubernetes.io: "https://example.com", gateway.networking.k8s.io/bundle-version: v1.2.0}
            spec:
              group: gateway.networking.k8s.io
              scope: Namespaced
              names: {kind: %1$s, plural: %2$s}
              versions:
              - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
            ---
            """;

    private final KubernetesClient client = cluster().client();
    private final TestMesh mesh = new TestMesh();

    @AfterEach
    void reset() {
        cluster().reset();
    }

    @Test
    void identity_gateway_api_and_nodes_of_others_are_used_and_not_touched() throws IOException {
        MeshIdentity identity = MeshIdentity.generate();
        whatOthersKeep(identity);
        cluster().add(Node.named("old", "a").runtime("docker://20.10.7"));
        try {
            cluster().await("the node", () -> {
                var node = client.nodes().withName("old").require();
                return node.getSpec().getTaints().isEmpty()
                        && node.getMetadata().getLabels().containsKey("beta.kubernetes.io/os");
            });
            ClusterState before = ClusterState.wanted(client);
            InstallResult result =
                    install(builder().gatewayApi(GatewayApi.EXTERNAL).identity(IdentitySource.existing()));
            assertThat(result.gatewayApi()).isFalse();
            assertThat(result.identity().issuer()).isEqualTo(identity.issuer());
            assertThat(result.notes().toString())
                    .contains("nodes run Docker: the init container runs as root")
                    .contains("the Gateway API is somebody else's, and left alone");
            assertThat(configuration())
                    .containsPattern("runAsRoot\"?: true")
                    .containsPattern("externalCA\"?: true")
                    .containsPattern("scheme\"?: \"?linkerd.io/tls");
            assertThat(differences("crds.yaml", "control-plane.yaml"))
                    .allMatch(difference -> difference.contains("linkerd-identity-")
                            || difference.contains("runAs")
                            || difference.contains("externalCA")
                            || difference.contains("/values"));
            assertThat(install(builder().identity(IdentitySource.existing())).changedAnything())
                    .isFalse();
            assertThatThrownBy(() -> install(builder()
                            .identity(IdentitySource.existing())
                            .values(LinkerdValues.builder().proxyInitAsRoot(false))))
                    .hasMessageContaining("nodes run Docker")
                    .hasMessageContaining("Node old");

            cluster().deploy(Workload.named("shop", "web").meshed());
            cluster().awaitReady("shop");
            try (MeshInstaller installer = builder().build()) {
                assertThatThrownBy(() -> installer.uninstall(mesh)).hasMessageContaining("1 pods have a proxy");
                installer.forceUninstall(mesh);
            }
            client.namespaces().withName("shop").delete();
            before.assertSoonWantedAgain();
        } finally {
            client.nodes().withName("old").delete();
        }
    }

    private void whatOthersKeep(MeshIdentity identity) {
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName("linkerd")
                        .endMetadata()
                        .build())
                .create();
        client.resource(new SecretBuilder()
                        .withNewMetadata()
                        .withNamespace("linkerd")
                        .withName("linkerd-identity-issuer")
                        .endMetadata()
                        .withStringData(Map.of(
                                "crt.pem", identity.issuer().certificatePem(),
                                "key.pem", identity.issuer().keyPem()))
                        .build())
                .create();
        client.resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withNamespace("linkerd")
                        .withName("linkerd-identity-trust-roots")
                        .endMetadata()
                        .withData(Map.of("ca-bundle.crt", identity.anchors().pem()))
                        .build())
                .create();
        client.load(new ByteArrayInputStream(
                        (GATEWAY.formatted("HTTPRoute", "httproutes") + GATEWAY.formatted("GRPCRoute", "grpcroutes"))
                                .getBytes(StandardCharsets.UTF_8)))
                .create();
    }

    private String configuration() {
        return client.configMaps()
                .inNamespace("linkerd")
                .withName("linkerd-config")
                .require()
                .getData()
                .get("values");
    }

    @Test
    void a_mesh_with_the_cni_plugin_is_upgraded_only_to_an_identity_that_holds() throws IOException {
        try (OlderCluster older = new OlderCluster(cluster().kubeconfig(), "v1.30.9")) {
            assertThatThrownBy(() -> install(builder(older.client())))
                    .hasMessageContaining("Kubernetes is 1.30.9; Linkerd needs 1.31 or newer");
        }
        cluster().play("linkerd", "linkerd-identity", Play.SLOW);
        InstallResult result = install(builder().cni(TestMesh.cni()));
        assertThat(mesh.told())
                .containsSubsequence(
                        "CNI plugin: DaemonSet linkerd-cni/linkerd-cni is ready",
                        "control plane: begins",
                        "control plane: Deployment linkerd/linkerd-identity is ready",
                        "webhooks of control plane: begins");
        assertThat(differences("crds-gw.yaml", "cni.yaml", "control-plane-cni.yaml"))
                .isEmpty();
        cluster().play("linkerd", "linkerd-identity", Play.READY);

        Clock past = Clock.fixed(Instant.now().minus(Duration.ofDays(800)), ZoneOffset.UTC);
        MeshIdentity other = MeshIdentity.generate();
        ClusterState before = ClusterState.wanted(client);
        refused(MeshIdentity.generate(new MeshIdentity.Options().clock(past)), "it was valid until");
        refused(MeshIdentity.of(result.identity().anchors(), other.issuer()), "no trust anchor vouches for it");
        refused(other, "is not trusted by");
        assertThat(before.differencesOf(ClusterState.wanted(client))).isEmpty();

        try (MeshInstaller installer =
                builder().cni(TestMesh.cni()).identity(other).build()) {
            InstallResult forced = installer.forceUpgrade(mesh);
            assertThat(forced.identity().issuer()).isEqualTo(other.issuer());
            assertThat(installer.install(mesh).changedAnything()).isFalse();
        }
    }

    private void refused(MeshIdentity identity, String why) {
        try (MeshInstaller installer =
                builder().cni(TestMesh.cni()).identity(identity).build()) {
            assertThatThrownBy(() -> installer.upgrade(mesh)).hasMessageContaining(why);
        }
    }

    private InstallResult install(MeshInstallerBuilder builder) {
        try (MeshInstaller installer = builder.build()) {
            return installer.install(mesh);
        }
    }
}
