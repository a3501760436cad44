package io.cloudoven.mesh.check;

import static io.cloudoven.mesh.check.CheckCategory.KUBERNETES_API;
import static io.cloudoven.mesh.check.CheckCategory.KUBERNETES_VERSION;
import static io.cloudoven.mesh.check.CheckCategory.PRE_INSTALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.cluster.TestCluster;
import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeCondition;
import io.fabric8.kubernetes.api.model.authorization.v1.SelfSubjectAccessReviewBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks before anything is installed, by who may do everything, something and nothing. */
class PreInstallChecksIT {

    private static final List<String> RIGHTS = List.of(
            "create serviceaccounts",
            "create services",
            "create apps/deployments",
            "create batch/cronjobs",
            "create configmaps",
            "create secrets",
            "get secrets");

    @TempDir
    Path folder;

    private final TestCluster cluster = TestCluster.shared();

    /** Kubelets report every five minutes; those that are played do when they start. */
    @BeforeEach
    void report() {
        for (Node node : cluster.client().nodes().list().getItems()) {
            cluster.client().nodes().resource(node).editStatus(each -> {
                for (NodeCondition condition : each.getStatus().getConditions()) {
                    condition.setLastHeartbeatTime(Instant.now().toString());
                }
                return each;
            });
        }
    }

    @AfterEach
    void reset() {
        cluster.reset();
    }

    @Test
    void an_administrator_of_an_empty_cluster_may_install() {
        CheckedMesh mesh = new CheckedMesh(folder);
        mesh.apply(mesh.definitions());
        MeshChecks checks = mesh.builder(cluster.client())
                .toInstall(mesh.definitions().then(mesh.controlPlane(true)))
                .build();
        CheckReport report = checks.run(CheckSuite.pre()).throwIfFailed();
        assertThat(report.warnings()).as(report.text()).isEmpty();
        assertThat(report.skipped()).allMatch(result -> result.check().category() == CheckCategory.AKS);
        assertThat(cluster.client()
                        .rbac()
                        .clusterRoles()
                        .withName("linkerd-linkerd-identity")
                        .get())
                .as("a dry run leaves nothing")
                .isNull();
    }

    @Test
    void what_is_there_already_is_told() {
        CheckedMesh mesh = new CheckedMesh(folder);
        mesh.namespace("linkerd", Map.of());
        cluster.client()
                .load(new ByteArrayInputStream("""
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: ClusterRole
                        metadata: {name: linkerd-linkerd-identity}
                        """.getBytes(StandardCharsets.UTF_8)))
                .create();
        MeshChecks checks = mesh.builder(cluster.client())
                .toInstall(mesh.controlPlane(true))
                .build();
        CheckReport report = checks.run(CheckSuite.of(PRE_INSTALL));
        assertThat(report.failures().stream().map(failure -> failure.check().id()))
                .containsExactly("pre-ns", "pre-k8s-cluster-k8s");
        assertThat(report.failures().get(1).text())
                .contains("ClusterRole linkerd-linkerd-identity cannot be created")
                .doesNotContain("\n");
    }

    @Test
    void one_right_too_few_is_told() {
        for (int missing = 0; missing < RIGHTS.size(); missing++) {
            oneRightTooFewIsTold(RIGHTS.get(missing), "user-" + missing);
        }
    }

    private void oneRightTooFewIsTold(String missing, String user) {
        String rules = RIGHTS.stream()
                .filter(right -> !right.equals(missing))
                .map(PreInstallChecksIT::rule)
                .collect(Collectors.joining("\n"));
        grant(user, rules + """

                - {apiGroups: ["*"], resources: [nodes, namespaces], verbs: [get, list]}
                - apiGroups: ["*"]
                  resources: [namespaces, clusterroles, clusterrolebindings, customresourcedefinitions, \
                mutatingwebhookconfigurations, validatingwebhookconfigurations]
                  verbs: [create]
                - {apiGroups: [""], resources: [configmaps], verbs: [get]}
                """);
        KubernetesClient client = cluster.as(user, "installers");
        cluster.await("the rights of " + user, () -> mayListNodes(client));
        CheckReport report = checks(client).run(CheckSuite.of(PRE_INSTALL));
        assertThat(report.failures()).as(report.text()).hasSize(1);
        assertThat(report.failures().get(0).text())
                .isEqualTo("not allowed to " + missing.replaceAll(" .*/", " ") + " in namespace linkerd");
    }

    @Test
    void who_may_do_nothing_learns_all_that_is_missing_at_once() {
        CheckReport report = checks(cluster.as("eve", "guests")).run(CheckSuite.of(PRE_INSTALL));
        assertThat(report.with(CheckStatus.PASSED)).as(report.text()).isEmpty();
        assertThat(report.failures()).hasSize(10);
        assertThat(report.failures().get(1).text()).contains("not allowed to create customresourcedefinitions");
        assertThat(report.failures().get(9).text())
                .contains("answered 403")
                .contains("extension-apiserver-authentication");
        assertThatThrownBy(report::throwIfFailed)
                .isInstanceOf(MeshException.class)
                .hasMessageContaining("10 checks failed:")
                .hasMessageContaining("not allowed to get secrets in namespace linkerd");
    }

    @Test
    void clocks_that_disagree_are_told() {
        MeshChecks checks = MeshChecks.builder(cluster.client())
                .clock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-6)))
                .build();
        CheckReport report = checks.run(CheckSuite.of(PRE_INSTALL));
        assertThat(report.isHealthy()).isTrue();
        assertThat(report.warnings().stream().map(warning -> warning.check().id()))
                .containsExactly("pre-k8s-clock-skew");
        assertThat(report.warnings().get(0).text()).contains("node-1", "node-2", "node-3");
    }

    @Test
    void the_api_server_is_asked() {
        assertThat(checks(cluster.client())
                        .run(CheckSuite.of(KUBERNETES_API, KUBERNETES_VERSION))
                        .with(CheckStatus.PASSED))
                .hasSize(3);
    }

    private static MeshChecks checks(KubernetesClient client) {
        return MeshChecks.builder(client).retry(Duration.ZERO, Duration.ZERO).build();
    }

    private static String rule(String right) {
        String[] parts = right.split("[ /]", -1);
        List<String> named = Arrays.asList(parts);
        return "- {apiGroups: [\"" + (parts.length == 3 ? parts[1] : "") + "\"], verbs: [" + parts[0]
                + "], resources: [" + named.get(named.size() - 1) + "]}";
    }

    private void grant(String user, String rules) {
        cluster.client()
                .load(new ByteArrayInputStream(("""
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: ClusterRole
                        metadata: {name: %1$s}
                        rules:
                        %2$s
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: ClusterRoleBinding
                        metadata: {name: %1$s}
                        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: %1$s}
                        subjects: [{kind: User, name: %1$s, apiGroup: rbac.authorization.k8s.io}]
                        """.formatted(user, rules)).getBytes(StandardCharsets.UTF_8)))
                .create();
    }

    private static boolean mayListNodes(KubernetesClient client) {
        return client.resource(new SelfSubjectAccessReviewBuilder()
                        .withNewSpec()
                        .withNewResourceAttributes()
                        .withVerb("list")
                        .withResource("nodes")
                        .endResourceAttributes()
                        .endSpec()
                        .build())
                .create()
                .getStatus()
                .getAllowed();
    }
}
