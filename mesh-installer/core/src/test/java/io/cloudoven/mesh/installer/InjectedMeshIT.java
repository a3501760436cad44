package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.cluster.ProxyInjector;
import io.cloudoven.cluster.Workload;
import io.cloudoven.linkerd.charts.LinkerdCharts;
import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.inject.Injection;
import io.cloudoven.mesh.trust.MeshedPods;
import io.cloudoven.mesh.workload.Injected;
import io.cloudoven.mesh.workload.Restarted;
import io.cloudoven.mesh.workload.WorkloadInjector;
import io.cloudoven.mesh.workload.Workloads;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workloads that come into an installed mesh and leave it, whatever happens meanwhile. */
class InjectedMeshIT {

    private static final Workloads SHOP = Workloads.in("shop");
    private static final Injection WITH_DATABASE = Injection.enabled().opaquePorts(3306);
    private static final String SERVICES = """
            apiVersion: v1
            kind: Service
            metadata: {name: cart, namespace: shop}
            spec: {selector: {app: cart}, ports: [{port: 3306}]}
            """;

    private final KubernetesClient client = cluster().client();

    @BeforeEach
    void install() {
        cluster().reset();
        try (MeshInstaller mesh = builder().build()) {
            mesh.install(new TestMesh());
        }
        cluster()
                .playWebhook(
                        "linkerd",
                        "linkerd-proxy-injector",
                        ProxyInjector.of(cluster(), "linkerd", LinkerdCharts.APP_VERSION));
        cluster().deploy(Workload.named("shop", "web").replicas(2));
        cluster().deploy(Workload.named("shop", "cart"));
        client.load(new ByteArrayInputStream(SERVICES.getBytes(StandardCharsets.UTF_8)))
                .create();
        cluster().awaitReady("shop");
    }

    @AfterEach
    void reset() {
        cluster().reset();
    }

    @Test
    void the_mesh_goes_only_after_its_workloads_and_takes_none_of_them_along() {
        try (MeshInstaller mesh = builder().build()) {
            mesh.inject(SHOP, WITH_DATABASE).restart();
            assertThat(meshed()).hasSize(3);
            assertThat(Cluster.of(client).owned())
                    .noneMatch(object -> object.ref().toString().contains("shop"));
            assertThatThrownBy(() -> mesh.uninstall(Progress.SILENT))
                    .isInstanceOf(MeshException.class)
                    .hasMessageContaining("3 pods have a proxy")
                    .hasMessageContaining("uninject and restart them: ")
                    .hasMessageContaining("Pod shop/web-");
            assertThat(meshed()).hasSize(3);

            assertThat(mesh.uninject(SHOP).restart().of(Restarted.Outcome.RESTARTED))
                    .hasSize(2);
            assertThat(meshed()).isEmpty();
            mesh.uninstall(Progress.SILENT);
        }
        assertThat(annotations("web")).doesNotContainKeys(Injection.INJECT, Injection.OPAQUE_PORTS);
        cluster().awaitReady("shop");
    }

    @Test
    void a_mesh_that_goes_by_force_leaves_workloads_as_they_are() {
        try (MeshInstaller mesh = builder().build()) {
            mesh.inject(SHOP, WITH_DATABASE).restart();
            List<String> before = pods();
            mesh.forceUninstall(Progress.SILENT);
            assertThat(Cluster.of(client).owned()).isEmpty();
            assertThat(pods()).isEqualTo(before);
        }
        assertThat(annotations("web")).containsEntry(Injection.INJECT, "enabled");
        assertThat(client.services()
                        .inNamespace("shop")
                        .withName("cart")
                        .require()
                        .getMetadata()
                        .getAnnotations())
                .containsEntry(Injection.OPAQUE_PORTS, "3306");
    }

    @Test
    void an_injection_killed_anywhere_is_continued() {
        int kills = 0;
        try (Interruptions interruptions = new Interruptions(cluster().kubeconfig())) {
            for (boolean through = false; !through; ) {
                int request = 2 + 2 * kills;
                KubernetesClient dying =
                        kills % 2 == 0 ? interruptions.dyingBefore(request) : interruptions.dyingAfter(request);
                try {
                    WorkloadInjector.on(dying, options -> options.atATime(2))
                            .inject(SHOP, WITH_DATABASE)
                            .restart();
                    through = true;
                } catch (Interruptions.Killed e) {
                    kills++;
                }
            }
            System.out.println("an injection and its restart were killed " + kills + " times and went on");
            assertThat(kills).isGreaterThan(5);
            assertThat(meshed()).hasSize(3);
            List<String> before = pods();
            Injected again = WorkloadInjector.on(interruptions.client()).inject(SHOP, WITH_DATABASE);
            assertThat(again.changed()).isEmpty();
            assertThat(again.restart().of(Restarted.Outcome.UNCHANGED)).hasSize(2);
            assertThat(pods()).isEqualTo(before);
        }
    }

    @Test
    void an_api_server_that_restarts_is_waited_for() {
        try (Interruptions interruptions = new Interruptions(cluster().kubeconfig())) {
            int looking = requestsToLook(WITH_DATABASE, interruptions);
            KubernetesClient restarting = interruptions.at(looking + 2, () -> {
                cluster().stopControlPlane();
                cluster().startControlPlane();
            });
            WorkloadInjector.on(restarting).inject(SHOP, WITH_DATABASE).restart();
            assertThat(meshed()).hasSize(3);
        }
    }

    @Test
    void what_goes_while_it_is_looked_at_is_skipped() {
        try (Interruptions interruptions = new Interruptions(cluster().kubeconfig())) {
            int looking = requestsToLook(Injection.enabled(), interruptions);
            KubernetesClient late = interruptions.at(
                    looking + 1,
                    () -> client.apps()
                            .deployments()
                            .inNamespace("shop")
                            .withName("cart")
                            .delete());
            Injected injected =
                    WorkloadInjector.on(late, options -> options.atATime(1)).inject(SHOP, Injection.enabled());
            assertThat(injected.report()).isEqualTo("""
                    Deployment shop/cart: skipped, it is gone
                    Deployment shop/web: changed
                    """);
            assertThat(injected.restart().text()).isEqualTo("""
                    Deployment shop/cart: not restartable, it is gone
                    Deployment shop/web: restarted
                    """);
        }
    }

    /** How many requests there are until the first change, of which each is one. */
    private static int requestsToLook(Injection injection, Interruptions interruptions) {
        Injected injected = WorkloadInjector.on(interruptions.client()).inject(SHOP, injection);
        int all = interruptions.count();
        WorkloadInjector.on(cluster().client()).uninject(SHOP);
        return all - injected.changed().size();
    }

    @Test
    void what_is_not_permitted_is_told_for_all_and_done_once_it_is() {
        client.load(new ByteArrayInputStream("""
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: ClusterRole
                        metadata: {name: looks}
                        rules: [{apiGroups: ["", apps, batch], resources: ["*"], verbs: [get, list]}]
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: ClusterRoleBinding
                        metadata: {name: looks}
                        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: looks}
                        subjects: [{kind: User, name: jo, apiGroup: rbac.authorization.k8s.io}]
                        """.getBytes(StandardCharsets.UTF_8)))
                .create();
        KubernetesClient developer = cluster().as("jo", "developers");
        cluster().await("what jo may do", () -> mayLook(developer));
        WorkloadInjector jo = WorkloadInjector.on(developer);
        assertThatThrownBy(() -> jo.inject(SHOP, WITH_DATABASE))
                .isInstanceOf(MeshException.class)
                .hasMessageStartingWith("3 requests failed:")
                .hasMessageContaining("PATCH /apis/apps/v1/namespaces/shop/deployments/cart: not permitted: ")
                .hasMessageContaining("PATCH /apis/apps/v1/namespaces/shop/deployments/web: not permitted: ")
                .hasMessageContaining("PATCH /api/v1/namespaces/shop/services/cart: not permitted: ")
                .hasMessageContaining("grant it to this user, or run as one who may");
        assertThat(annotations("web")).doesNotContainKey(Injection.INJECT);
        try (MeshInstaller mesh = builder().build()) {
            assertThat(mesh.inject(SHOP, WITH_DATABASE).changed()).hasSize(3);
        }
    }

    private static boolean mayLook(KubernetesClient developer) {
        try {
            return developer.pods().inNamespace("shop").list().getItems().size() > 0;
        } catch (KubernetesClientException notYet) {
            return false;
        }
    }

    private List<LiveObject> meshed() {
        return MeshedPods.on(Cluster.of(client)).stream()
                .filter(pod -> pod.ref().namespace().orElseThrow().equals("shop"))
                .toList();
    }

    private List<String> pods() {
        return client.pods().inNamespace("shop").list().getItems().stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                .map(pod -> pod.getMetadata().getName())
                .sorted()
                .toList();
    }

    private Map<String, String> annotations(String deployment) {
        Map<String, String> annotations = client.apps()
                .deployments()
                .inNamespace("shop")
                .withName(deployment)
                .require()
                .getSpec()
                .getTemplate()
                .getMetadata()
                .getAnnotations();
        return annotations == null ? Map.of() : annotations;
    }
}
