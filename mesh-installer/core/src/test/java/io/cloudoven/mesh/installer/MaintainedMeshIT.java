package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cloudoven.cluster.Play;
import io.cloudoven.cluster.Workload;
import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Change;
import io.cloudoven.mesh.cluster.ConflictException;
import io.cloudoven.mesh.cluster.Conflicts;
import io.cloudoven.mesh.cluster.ObjectDiff;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.install.ExistingMesh;
import io.cloudoven.mesh.install.IdentitySource;
import io.cloudoven.mesh.install.InstallResult;
import io.cloudoven.mesh.release.LinkerdValues;
import io.cloudoven.mesh.uninstall.UninstallResult;
import io.cloudoven.mesh.upgrade.UpgradeException;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The life of one mesh, whose namespace and issuer others had made before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MaintainedMeshIT {

    private static final MeshIdentity IDENTITY = MeshIdentity.generate();

    private final KubernetesClient client = cluster().client();
    private final TestMesh mesh = new TestMesh();

    @BeforeAll
    static void what_others_made() {
        cluster()
                .client()
                .resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName("linkerd")
                        .withLabels(Map.of("team", "platform"))
                        .endMetadata()
                        .build())
                .create();
        cluster()
                .client()
                .resource(new SecretBuilder()
                        .withNewMetadata()
                        .withNamespace("linkerd")
                        .withName("linkerd-identity-issuer")
                        .endMetadata()
                        .withType("kubernetes.io/tls")
                        .withStringData(Map.of(
                                "tls.crt", IDENTITY.issuer().certificatePem(),
                                "tls.key", IDENTITY.issuer().keyPem(),
                                "ca.crt", IDENTITY.anchors().pem()))
                        .build())
                .create();
    }

    private void configurationOfHelm() {
        client.resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withNamespace("linkerd")
                        .withName("linkerd-config")
                        .withLabels(Map.of("linkerd.io/control-plane-component", "controller"))
                        .withAnnotations(Map.of("meta.helm.sh/release-name", "linkerd-control-plane"))
                        .endMetadata()
                        .withData(Map.of("values", "of Helm"))
                        .build())
                .create();
    }

    @AfterAll
    static void reset() {
        cluster().reset();
    }

    @Test
    @Order(1)
    void an_adopted_mesh_whose_pods_never_become_ready_is_waited_for_again() {
        configurationOfHelm();
        assertThatThrownBy(() -> install(existing())).hasMessageContaining("by Helm: ");
        cluster().play("linkerd", "linkerd-destination", Play.CRASHING);
        try (MeshInstaller installer =
                existing().adoptExisting().patience(Duration.ofSeconds(4)).build()) {
            assertThatThrownBy(() -> installer.install(mesh))
                    .isInstanceOf(MeshException.class)
                    .hasMessageContaining("Deployment linkerd/linkerd-destination: 0 of 1 pods are ready")
                    .hasMessageContaining("CrashLoopBackOff")
                    .hasMessageContaining("run again");
        }
        cluster().play("linkerd", "linkerd-destination", Play.READY);
        try (MeshInstaller installer = existing().build()) {
            assertThat(installer.existing().orElseThrow().owner()).isEqualTo(ExistingMesh.Owner.US);
        }
        InstallResult result = install(existing());
        assertThat(result.identity().issuer()).isEqualTo(IDENTITY.issuer());
        assertThat(mesh.told()).contains("control plane: Deployment linkerd/linkerd-destination is ready");
        assertThat(install(existing()).changedAnything()).isFalse();
        assertThat(issuer().getMetadata().getManagedFields())
                .noneMatch(entry -> entry.getManager().equals("cloudoven"));
    }

    @Test
    @Order(2)
    void a_dry_run_tells_each_field_and_no_secret() {
        try (MeshInstaller installer = existing()
                .values(LinkerdValues.builder()
                        .logLevel("debug")
                        .set("proxyInjector.crtPEM", "certificate")
                        .set("proxyInjector.keyPEM", "hush")
                        .set("proxyInjector.caBundle", "certificate"))
                .build()) {
            List<ObjectDiff> diff = installer.dryRun();
            assertThat(diff.toString())
                    .contains("CHANGED Deployment linkerd/linkerd-identity", "-log-level=info -> -log-level=debug")
                    .contains("data.tls.key: (secret, ")
                    .doesNotContain("hush", "aHVzaA");
            assertThat(diff.stream().filter(each -> each.object().kind().equals("Service")))
                    .isNotEmpty()
                    .allMatch(each -> each.change() == Change.UNCHANGED);
        }
        assertThat(install(existing()).changedAnything()).isFalse();
    }

    @Test
    @Order(3)
    void conflicts_are_explained_and_taken_over_on_request() {
        client.apps()
                .deployments()
                .inNamespace("linkerd")
                .withName("linkerd-identity")
                .scale(2);
        ConflictException conflict = catchThrowableOfType(ConflictException.class, () -> install(existing()));
        assertThat(conflict)
                .hasMessageContaining("Deployment linkerd/linkerd-identity")
                .hasMessageContaining(".spec.replicas")
                .hasMessageContaining("onConflict(Conflicts.TAKE_OVER)");
        assertThat(conflict.conflicts()).hasSize(1);
        try (MeshInstaller installer = existing().build()) {
            assertThat(installer.dryRun().toString())
                    .contains("conflict: Deployment linkerd/linkerd-identity .spec.replicas");
        }
        InstallResult taken = install(existing().onConflict(Conflicts.TAKE_OVER));
        assertThat(taken.only(Change.CHANGED).toString()).isEqualTo("[Deployment linkerd/linkerd-identity changed]");
        assertThat(install(existing()).changedAnything()).isFalse();
    }

    @Test
    @Order(4)
    void what_aks_adds_to_webhooks_stays() {
        var webhooks = client.admissionRegistration()
                .v1()
                .mutatingWebhookConfigurations()
                .withName("linkerd-proxy-injector-webhook-config");
        var config = webhooks.require();
        config.getWebhooks()
                .get(0)
                .getNamespaceSelector()
                .getMatchExpressions()
                .add(new LabelSelectorRequirement("control-plane", "DoesNotExist", null));
        client.raw(
                "/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations/"
                        + config.getMetadata().getName() + "?fieldManager=admissionsenforcer",
                "PUT",
                config);
        for (int i = 0; i < 2; i++) {
            install(existing());
            assertThat(webhooks.require()
                            .getWebhooks()
                            .get(0)
                            .getNamespaceSelector()
                            .getMatchExpressions())
                    .extracting(LabelSelectorRequirement::getKey)
                    .containsExactlyInAnyOrder(
                            "config.linkerd.io/admission-webhooks", "kubernetes.io/metadata.name", "control-plane");
        }
        assertThat(install(existing()).changedAnything()).isFalse();
    }

    @Test
    @Order(5)
    void an_issuer_that_running_pods_do_not_trust_is_refused() {
        cluster().deploy(Workload.named("shop", "web").meshed());
        cluster().awaitReady("shop");
        try (MeshInstaller installer =
                builder().identity(MeshIdentity.generate()).build()) {
            assertThatThrownBy(() -> installer.upgrade(mesh))
                    .hasMessageContaining("is not trusted by 4 pods of the mesh")
                    .hasMessageContaining("Pod shop/web-")
                    .hasMessageContaining("Rotate the trust anchors with rotateTrustAnchors()");
        }
        assertThat(install(existing()).changedAnything()).isFalse();
    }

    @Test
    @Order(6)
    void an_upgrade_that_fails_is_taken_back() {
        cluster().play("linkerd", "linkerd-identity", Play.NO_IMAGE);
        try (MeshInstaller installer = existing()
                .patience(Duration.ofSeconds(6))
                .highAvailability()
                .values(LinkerdValues.builder().logLevel("trace"))
                .build()) {
            UpgradeException failure = catchThrowableOfType(
                    UpgradeException.class,
                    () -> installer.upgrade(event -> {
                        if (event.toString().equals("back to what was there: begins")) {
                            cluster().play("linkerd", "linkerd-identity", Play.READY);
                        }
                    }));
            assertThat(failure).hasMessageContaining("ImagePullBackOff").hasMessageContaining("was taken back");
            assertThat(failure.isRolledBack()).isTrue();
        }
        assertThat(install(existing()).changedAnything()).isFalse();
        assertThat(client.policy()
                        .v1()
                        .podDisruptionBudget()
                        .inNamespace("linkerd")
                        .list()
                        .getItems())
                .isEmpty();
    }

    @Test
    @Order(7)
    void it_is_removed_only_when_no_pod_needs_it_and_what_others_made_stays() {
        try (MeshInstaller installer = existing().build()) {
            assertThatThrownBy(() -> installer.uninstall(mesh))
                    .hasMessageContaining("1 pods have a proxy")
                    .hasMessageContaining("Pod shop/web-");
            client.apps().deployments().inNamespace("shop").withName("web").delete();
            cluster()
                    .await(
                            "the end of the pod",
                            () -> client.pods()
                                    .inNamespace("shop")
                                    .list()
                                    .getItems()
                                    .isEmpty());
            UninstallResult result = installer.uninstall(mesh);
            assertThat(result.kept()).isEmpty();
        }
        Namespace namespace = client.namespaces().withName("linkerd").require();
        assertThat(namespace.getMetadata().getLabels()).containsOnlyKeys("team", "kubernetes.io/metadata.name");
        assertThat(namespace.getMetadata().getAnnotations()).isNullOrEmpty();
        assertThat(issuer().getData()).containsKey("tls.crt");
        assertThat(client.apps().deployments().inNamespace("linkerd").list().getItems())
                .isEmpty();
        assertThat(client.apiextensions()
                        .v1()
                        .customResourceDefinitions()
                        .list()
                        .getItems())
                .isEmpty();
    }

    private Secret issuer() {
        return client.secrets()
                .inNamespace("linkerd")
                .withName("linkerd-identity-issuer")
                .require();
    }

    private static MeshInstallerBuilder existing() {
        return builder().identity(IdentitySource.existing());
    }

    private InstallResult install(MeshInstallerBuilder builder) {
        try (MeshInstaller installer = builder.build()) {
            return installer.install(mesh);
        }
    }
}
