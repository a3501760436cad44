package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cloudoven.cluster.Play;
import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.ConflictException;
import io.cloudoven.mesh.release.LinkerdValues;
import io.cloudoven.mesh.upgrade.UpgradeException;
import io.fabric8.kubernetes.api.model.authorization.v1.SelfSubjectAccessReviewBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What keeps pods from running and us from applying, told so that somebody can see to it. */
class TroubledMeshIT {

    private static final String GROUPS = "apiextensions.k8s.io, rbac.authorization.k8s.io, batch, policy, linkerd.io,"
            + " policy.linkerd.io, workload.linkerd.io, gateway.networking.k8s.io, admissionregistration.k8s.io";

    private final KubernetesClient client = cluster().client();
    private final TestMesh mesh = new TestMesh();

    @AfterEach
    void reset() {
        cluster().reset();
    }

    @Test
    void pods_that_do_not_run_are_named_with_container_and_reason() {
        create("""
                apiVersion: v1
                kind: Namespace
                metadata: {name: linkerd}
                ---
                apiVersion: v1
                kind: ResourceQuota
                metadata: {name: none, namespace: linkerd}
                spec: {hard: {pods: "0"}}
                """);
        cluster()
                .await(
                        "the quota",
                        () -> client.resourceQuotas()
                                        .inNamespace("linkerd")
                                        .withName("none")
                                        .require()
                                        .getStatus()
                                        .getHard()
                                != null);
        assertToldSoon(
                "Deployment linkerd/linkerd-identity: 0 of 1 pods are ready; FailedCreate: ", "exceeded quota: none");

        client.resourceQuotas().inNamespace("linkerd").withName("none").delete();
        cluster().play("linkerd", "linkerd-destination", Play.NEVER_READY);
        client.apps()
                .deployments()
                .inNamespace("linkerd")
                .withName("linkerd-destination")
                .delete();
        assertToldSoon(
                "Pod linkerd/linkerd-destination-", "container destination: runs, and its readiness probe fails");
        cluster().play("linkerd", "linkerd-destination", Play.READY);
        client.apps().deployments().inNamespace("linkerd").delete();
        install(builder());
    }

    @Test
    void what_is_not_permitted_or_decided_otherwise_is_told_and_nothing_stays_half_done() {
        KubernetesClient namespaces = may("no-namespaces", "create", "", "namespaces", """
                - {apiGroups: [""], resources: [namespaces], verbs: [get, list, patch, delete]}
                - {apiGroups: [""], resources: [configmaps, secrets, services, serviceaccounts, pods, nodes], verbs: ["*"]}
                """);
        assertThatThrownBy(() -> install(builder(namespaces)))
                .hasMessageContaining("User \"no-namespaces\" cannot create resource \"namespaces\"")
                .hasMessageContaining("grant it to this user");
        KubernetesClient deployments = may("no-deployments", "patch", "apps", "deployments", """
                - {apiGroups: [""], resources: ["*"], verbs: ["*"]}
                - {apiGroups: [apps], resources: ["*"], verbs: [get, list, create, delete]}
                """);
        assertThatThrownBy(() -> install(builder(deployments)))
                .hasMessageContaining("cannot patch resource \"deployments\" in API group \"apps\" in the namespace"
                        + " \"linkerd\"");
        install(builder());
        ClusterState before = ClusterState.wanted(client);

        UpgradeException failure = catchThrowableOfType(UpgradeException.class, () -> upgrade(builder(deployments)));
        assertThat(failure).hasMessageContaining("cannot patch resource \"deployments\"");
        assertThat(failure.isRolledBack()).isTrue();
        assertThat(before.differencesOf(ClusterState.wanted(client))).isEmpty();

        KubernetesClient delete = may(
                "no-deleting", "delete", "admissionregistration.k8s.io", "mutatingwebhookconfigurations", """
                - {apiGroups: [""], resources: ["*"], verbs: ["*"]}
                """.replace(
                                "[\"*\"]}", "[get, list, patch, create]}"));
        client.apps()
                .deployments()
                .inNamespace("linkerd")
                .withName("linkerd-proxy-injector")
                .scale(2);
        ClusterState scaled = ClusterState.wanted(client);
        UpgradeException conflict = catchThrowableOfType(UpgradeException.class, () -> upgrade(builder()));
        assertThat(conflict).hasCauseInstanceOf(ConflictException.class).hasMessageContaining(".spec.replicas");
        assertThat(scaled.differencesOf(ClusterState.wanted(client))).isEmpty();

        try (MeshInstaller installer = builder(delete).build()) {
            assertThatThrownBy(() -> installer.uninstall(mesh))
                    .hasMessageContaining("cannot delete resource \"mutatingwebhookconfigurations\"");
        }
        assertThat(scaled.differencesOf(ClusterState.wanted(client))).isEmpty();
    }

    /** Somebody who may see all, and do what these rules and, but for one thing, a few more say. */
    private KubernetesClient may(String name, String verb, String group, String resource, String rules) {
        String others = group.equals("admissionregistration.k8s.io") ? "[get, list]" : "[\"*\"]";
        String apps = rules.contains("[apps]") ? "" : ", apps";
        create("""
                apiVersion: rbac.authorization.k8s.io/v1
                kind: ClusterRole
                metadata: {name: %1$s}
                rules:
                %2$s- {apiGroups: [%4$s], resources: ["*"], verbs: %3$s}
                - {apiGroups: ["*"], resources: ["*"], verbs: [get, list]}
                - {nonResourceURLs: ["*"], verbs: [get]}
                ---
                apiVersion: rbac.authorization.k8s.io/v1
                kind: ClusterRoleBinding
                metadata: {name: %1$s}
                roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: %1$s}
                subjects: [{kind: User, name: %1$s, apiGroup: rbac.authorization.k8s.io}]
                """.formatted(name, rules, others, GROUPS + apps));
        KubernetesClient limited = cluster().as(name, "nothing");
        cluster().await("the rights of " + name, () -> isAllowed(limited, "get", group, resource));
        assertThat(isAllowed(limited, verb, group, resource)).isFalse();
        return limited;
    }

    private static boolean isAllowed(KubernetesClient who, String verb, String group, String resource) {
        return who.authorization()
                .v1()
                .selfSubjectAccessReview()
                .create(new SelfSubjectAccessReviewBuilder()
                        .withNewSpec()
                        .withNewResourceAttributes()
                        .withVerb(verb)
                        .withGroup(group)
                        .withResource(resource)
                        .endResourceAttributes()
                        .endSpec()
                        .build())
                .getStatus()
                .getAllowed();
    }

    /** Runs impatient installations until the cluster is so far that one tells all of these. */
    private void assertToldSoon(String... texts) {
        cluster().await("an installation that tells " + List.of(texts), () -> {
            MeshException failure = catchThrowableOfType(MeshException.class, () -> install(impatient()));
            return Stream.of(texts).allMatch(String.valueOf(failure.getMessage())::contains);
        });
    }

    private static MeshInstallerBuilder impatient() {
        return builder().patience(Duration.ofSeconds(3));
    }

    private void install(MeshInstallerBuilder builder) {
        try (MeshInstaller installer = builder.build()) {
            installer.install(mesh);
        }
    }

    private void upgrade(MeshInstallerBuilder builder) {
        try (MeshInstaller installer = builder.values(
                        LinkerdValues.builder().logLevel("trace").set("controllerReplicas", 3))
                .build()) {
            installer.upgrade(mesh);
        }
    }

    private void create(String yaml) {
        client.load(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .create();
    }
}
