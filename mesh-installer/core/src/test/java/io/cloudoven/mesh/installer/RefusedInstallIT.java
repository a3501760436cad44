package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.install.ExistingMesh;
import io.cloudoven.mesh.install.GatewayApi;
import io.cloudoven.mesh.install.IdentitySource;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinitionBuilder;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefusedInstallIT {

    private final KubernetesClient client = cluster().client();

    @AfterEach
    void nothing_was_applied() {
        assertThat(Cluster.of(client).owned()).isEmpty();
    }

    @AfterAll
    static void reset() {
        cluster().reset();
    }

    @Test
    void an_expired_identity() {
        Clock past = Clock.fixed(Instant.now().minus(Duration.ofDays(800)), ZoneOffset.UTC);
        MeshIdentity expired = MeshIdentity.generate(new MeshIdentity.Options().clock(past));
        refused(builder().identity(expired), "it was valid until");
    }

    @Test
    void an_issuer_of_another_anchor() {
        MeshIdentity one = MeshIdentity.generate();
        MeshIdentity other = MeshIdentity.generate();
        refused(builder().identity(MeshIdentity.of(one.anchors(), other.issuer())), "no trust anchor vouches for it");
    }

    @Test
    void an_existing_issuer_that_does_not_exist() {
        refused(builder().identity(IdentitySource.existing()), "Secret linkerd/linkerd-identity-issuer is not there");
    }

    @Test
    void a_gateway_api_that_was_to_come_from_elsewhere() {
        refused(builder().gatewayApi(GatewayApi.EXTERNAL), "the Gateway API is not installed");
    }

    @Test
    void a_gateway_api_of_others_that_is_too_old() {
        var old = client.resource(new CustomResourceDefinitionBuilder()
                .withNewMetadata()
                .withName("httproutes.gateway.networking.k8s.io")
                .withAnnotations(Map.of("api-approved.kubernetes.io", "https://example.com"))
                .endMetadata()
                .withNewSpec()
                .withGroup("gateway.networking.k8s.io")
                .withScope("Namespaced")
                .withNewNames()
                .withKind("HTTPRoute")
                .withPlural("httproutes")
                .endNames()
                .addNewVersion()
                .withName("v1beta1")
                .withServed(true)
                .withStorage(true)
                .withNewSchema()
                .withOpenAPIV3Schema(schema())
                .endSchema()
                .endVersion()
                .endSpec()
                .build());
        old.create();
        try {
            refused(builder(), "does not serve [httproutes.gateway.networking.k8s.io, grpcroutes.gateway");
        } finally {
            old.delete();
            cluster().await("the end of the definition", () -> old.get() == null);
        }
    }

    private static JSONSchemaProps schema() {
        JSONSchemaProps schema = new JSONSchemaProps();
        schema.setType("object");
        return schema;
    }

    @Test
    void rights_that_are_missing() {
        refused(builder(cluster().as("nobody", "nothing")), "not permitted: ");

        client.resource(new ClusterRoleBuilder()
                        .withNewMetadata()
                        .withName("reader")
                        .endMetadata()
                        .addNewRule()
                        .withApiGroups("*")
                        .withResources("*")
                        .withVerbs("get", "list")
                        .endRule()
                        .build())
                .create();
        client.resource(new ClusterRoleBindingBuilder()
                        .withNewMetadata()
                        .withName("reader")
                        .endMetadata()
                        .withNewRoleRef("rbac.authorization.k8s.io", "ClusterRole", "reader")
                        .addNewSubject("rbac.authorization.k8s.io", "User", "reader", null)
                        .build())
                .create();
        KubernetesClient reader = cluster().as("reader", "nothing");
        cluster().await("the right to read", () -> {
            try {
                return reader.configMaps().inAnyNamespace().list() != null;
            } catch (io.fabric8.kubernetes.client.KubernetesClientException e) {
                return false;
            }
        });
        refused(builder(reader), "cannot patch resource \"customresourcedefinitions\"");
    }

    @Test
    void a_mesh_of_somebody_else() {
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName("linkerd")
                        .endMetadata()
                        .build())
                .serverSideApply();
        existing(Map.of("meta.helm.sh/release-name", "linkerd-control-plane"));
        refused(builder(), "by Helm: ConfigMap linkerd/linkerd-config belongs to the release linkerd-control-plane");
        existing(Map.of("linkerd.io/created-by", "linkerd/cli edge-26.7.1"));
        refused(builder(), "by Linkerd's command line: ");
        refused(builder().namespace("mesh"), "Linkerd is installed in namespace linkerd already");
        try (MeshInstaller installer = builder().build()) {
            assertThat(installer.existing().orElseThrow().owner()).isEqualTo(ExistingMesh.Owner.CLI);
            assertThatThrownBy(() -> installer.uninstall(event -> {})).hasMessageContaining("not installed by us");
        }
        client.configMaps().inNamespace("linkerd").withName("linkerd-config").delete();
    }

    private void existing(Map<String, String> annotations) {
        client.configMaps().inNamespace("linkerd").withName("linkerd-config").delete();
        client.resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withNamespace("linkerd")
                        .withName("linkerd-config")
                        .withLabels(Map.of("linkerd.io/control-plane-component", "controller"))
                        .withAnnotations(annotations)
                        .endMetadata()
                        .build())
                .create();
    }

    private static void refused(MeshInstallerBuilder builder, String why) {
        try (MeshInstaller installer = builder.build()) {
            assertThatThrownBy(() -> installer.install(event -> {}))
                    .isInstanceOf(MeshException.class)
                    .hasMessageContaining(why);
        }
    }
}
