package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static io.cloudoven.mesh.installer.TestMesh.differences;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.install.InstallResult;
import io.cloudoven.mesh.release.LinkerdValues;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBindingBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An API server that is away for some seconds, and connections that break, in the middle of everything. */
class OutageIT {

    private final TestMesh mesh = new TestMesh();

    @AfterEach
    void reset() {
        cluster().reset();
    }

    @Test
    void the_api_server_ends_and_starts_while_work_goes_on() throws IOException {
        KubernetesClient client = administrator();
        ClusterState before = ClusterState.of(cluster().client());
        Outage installing = new Outage(
                mesh,
                "definitions: CustomResourceDefinition servers.policy.linkerd.io created",
                "webhooks of control plane: begins");
        try (MeshInstaller installer = waiting(client).build()) {
            installer.install(installing);
        }
        assertThat(installing.left()).isEmpty();
        assertThat(differences("crds-gw.yaml", "control-plane.yaml")).isEmpty();

        Outage upgrading = new Outage(mesh, "control plane: Deployment linkerd/linkerd-identity changed");
        try (MeshInstaller installer = waiting(client)
                .values(LinkerdValues.builder().logLevel("trace"))
                .build()) {
            installer.upgrade(upgrading);
        }
        assertThat(upgrading.left()).isEmpty();
        assertThat(differences("crds-gw.yaml", "control-plane.yaml").toString()).contains("-log-level=trace");

        Outage removing = new Outage(mesh, "rights: begins", "definitions: waiting until all is gone");
        try (MeshInstaller installer = waiting(client).build()) {
            installer.uninstall(removing);
        }
        assertThat(removing.left()).isEmpty();
        before.assertSoonAgain();
    }

    @Test
    void connections_break_in_the_middle_of_answers() throws IOException {
        throughCuts(15, true, installer -> {
            InstallResult result = installer.install(mesh);
            assertThat(result.identity().root()).isPresent();
        });
        assertThat(differences("crds-gw.yaml", "control-plane.yaml")).isEmpty();
        throughCuts(3, false, installer -> installer.uninstall(mesh));
        assertThat(Cluster.of(cluster().client()).owned()).isEmpty();
    }

    /** Controllers start again too. */
    private static MeshInstallerBuilder waiting(KubernetesClient client) {
        return builder(client).patience(Duration.ofMinutes(3));
    }

    /** Over HTTP/2 a client may see half a minute late that a connection broke. */
    private static void throughCuts(int times, boolean http1, Consumer<MeshInstaller> work) throws IOException {
        Config config = Config.fromKubeconfig(cluster().kubeconfig());
        int port = URI.create(config.getMasterUrl()).getPort();
        try (CuttingProxy proxy = new CuttingProxy(port, times, 5_000)) {
            config.setMasterUrl("https://127.0.0.1:" + proxy.port());
            config.setRequestRetryBackoffLimit(0);
            config.setHttp2Disable(http1);
            try (KubernetesClient client =
                            new KubernetesClientBuilder().withConfig(config).build();
                    MeshInstaller installer = builder(client).build()) {
                work.accept(installer);
            }
            assertThat(proxy.cuts()).isEqualTo(times);
        }
    }

    /** Whose rights are found out anew by an API server that has just started. */
    private static KubernetesClient administrator() {
        cluster()
                .client()
                .resource(new ClusterRoleBindingBuilder()
                        .withNewMetadata()
                        .withName("installers")
                        .endMetadata()
                        .withNewRoleRef("rbac.authorization.k8s.io", "ClusterRole", "cluster-admin")
                        .addNewSubject("rbac.authorization.k8s.io", "Group", "installers", null)
                        .build())
                .create();
        return cluster().as("installer", "installers");
    }
}
