package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.cluster.Workload;
import io.cloudoven.mesh.uninstall.UninstallResult;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole cluster before an installation and after the removal. */
class UninstallIT {

    /** Beside what Linkerd makes, and as near to it as may be. */
    private static final String OTHERS = """
            apiVersion: v1
            kind: Namespace
            metadata: {name: linkerd, labels: {team: platform}, annotations: {owner: jo}}
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: notes, namespace: linkerd, labels: {linkerd.io/control-plane-ns: linkerd}}
            data: {keep: me}
            ---
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: {name: closed, namespace: linkerd}
            spec: {podSelector: {}}
            ---
            apiVersion: v1
            kind: Namespace
            metadata: {name: shop, annotations: {linkerd.io/inject: enabled}}
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: {name: linkerd-readers, labels: {linkerd.io/extension: viz}}
            rules: [{apiGroups: [policy.linkerd.io], resources: [servers], verbs: [get]}]
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: {name: linkerd-readers, namespace: kube-system}
            roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: linkerd-readers}
            subjects: [{kind: User, name: jo, apiGroup: rbac.authorization.k8s.io}]
            ---
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: widgets.example.linkerd.io}
            spec:
              group: example.linkerd.io
              scope: Namespaced
              names: {kind: Widget, plural: widgets}
              versions:
              - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
            ---
            apiVersion: admissionregistration.k8s.io/v1
            kind: ValidatingWebhookConfiguration
            metadata: {name: others}
            webhooks:
            - name: others.example.com
              sideEffects: None
              failurePolicy: Ignore
              admissionReviewVersions: [v1]
              clientConfig: {service: {namespace: shop, name: gate}}
              rules: [{apiGroups: [example.com], apiVersions: [v1], operations: [CREATE], resources: [things]}]
            """;

    private static final String POLICIES = """
            apiVersion: policy.linkerd.io/v1beta3
            kind: Server
            metadata: {name: web, namespace: shop}
            spec: {podSelector: {matchLabels: {app: web}}, port: 80}
            ---
            apiVersion: policy.linkerd.io/v1alpha1
            kind: AuthorizationPolicy
            metadata: {name: web, namespace: shop}
            spec:
              targetRef: {group: policy.linkerd.io, kind: Server, name: web}
              requiredAuthenticationRefs: [{kind: ServiceAccount, name: default}]
            ---
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata: {name: web, namespace: shop}
            spec: {parentRefs: [{kind: Service, group: core, name: web, port: 80}]}
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: dashboards, namespace: linkerd-cni}
            data: {keep: me}
            """;

    private final KubernetesClient client = cluster().client();
    private final TestMesh mesh = new TestMesh();
    private ClusterState before;

    @BeforeEach
    void what_others_made() {
        cluster().reset();
        create(OTHERS);
        cluster().await("the type of widgets", () -> client.raw("/apis/example.linkerd.io/v1") != null);
        create("""
                apiVersion: example.linkerd.io/v1
                kind: Widget
                metadata: {name: one, namespace: shop}
                """);
        cluster().deploy(Workload.named("shop", "web").replicas(2));
        cluster().awaitReady("shop");
        cluster()
                .await(
                        "what Kubernetes puts into each namespace",
                        () -> Stream.of("linkerd", "shop")
                                .allMatch(namespace -> client.configMaps()
                                                .inNamespace(namespace)
                                                .withName("kube-root-ca.crt")
                                                .get()
                                        != null));
        before = ClusterState.of(client);
    }

    @AfterEach
    void reset() {
        cluster().reset();
    }

    @Test
    void all_of_ours_goes_and_nothing_else_whoever_wrote_where() {
        install();
        assertThat(uninstall().kept()).isEmpty();
        before.assertSoonAgain();

        install();
        create(POLICIES);
        client.namespaces().withName("linkerd-viz").edit(namespace -> {
            namespace.getMetadata().getAnnotations().put("example.com/owner", "jo");
            return namespace;
        });
        ClusterState written = ClusterState.of(client);

        UninstallResult result = uninstall();
        assertThat(result.kept().toString())
                .isEqualTo("[Namespace linkerd-cni,"
                        + " CustomResourceDefinition authorizationpolicies.policy.linkerd.io,"
                        + " CustomResourceDefinition httproutes.gateway.networking.k8s.io,"
                        + " CustomResourceDefinition servers.policy.linkerd.io]");
        assertThat(written.differencesOf(ClusterState.of(client)))
                .noneMatch(difference -> difference.contains("shop/") || difference.contains("/dashboards"));
        assertThat(client.namespaces()
                        .withName("linkerd-viz")
                        .require()
                        .getMetadata()
                        .getAnnotations())
                .isEqualTo(Map.of("example.com/owner", "jo"));
        before.assertSoonAgain(
                "added: /api/v1/configmaps linkerd-cni/dashboards",
                "added: /api/v1/configmaps linkerd-cni/kube-root-ca.crt",
                "added: /api/v1/configmaps linkerd-viz/kube-root-ca.crt",
                "added: /api/v1/namespaces /linkerd-cni",
                "added: /api/v1/namespaces /linkerd-viz",
                "added: /api/v1/serviceaccounts linkerd-cni/default",
                "added: /api/v1/serviceaccounts linkerd-viz/default",
                "added: /apis/apiextensions.k8s.io/v1/customresourcedefinitions"
                        + " /authorizationpolicies.policy.linkerd.io",
                "added: /apis/apiextensions.k8s.io/v1/customresourcedefinitions /httproutes.gateway.networking.k8s.io",
                "added: /apis/apiextensions.k8s.io/v1/customresourcedefinitions /servers.policy.linkerd.io",
                "added: /apis/apiregistration.k8s.io/v1/apiservices /v1.gateway.networking.k8s.io",
                "added: /apis/apiregistration.k8s.io/v1/apiservices /v1alpha1.policy.linkerd.io",
                "added: /apis/apiregistration.k8s.io/v1/apiservices /v1beta1.gateway.networking.k8s.io",
                "added: /apis/apiregistration.k8s.io/v1/apiservices /v1beta1.policy.linkerd.io",
                "added: /apis/apiregistration.k8s.io/v1/apiservices /v1beta2.policy.linkerd.io",
                "added: /apis/apiregistration.k8s.io/v1/apiservices /v1beta3.policy.linkerd.io",
                "added: /apis/gateway.networking.k8s.io/v1/httproutes shop/web",
                "added: /apis/policy.linkerd.io/v1alpha1/authorizationpolicies shop/web",
                "added: /apis/policy.linkerd.io/v1beta3/servers shop/web");

        delete(POLICIES);
        client.namespaces().withName("linkerd-viz").delete();
        client.namespaces().withName("linkerd-cni").delete();
        assertThat(uninstall().kept()).isEmpty();
        before.assertSoonAgain();
    }

    private void install() {
        try (MeshInstaller installer =
                builder().viz(TestMesh.viz()).cni(TestMesh.cni()).build()) {
            installer.install(mesh);
        }
    }

    private UninstallResult uninstall() {
        try (MeshInstaller installer = builder().build()) {
            return installer.uninstall(mesh);
        }
    }

    private void create(String yaml) {
        client.load(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .create();
    }

    private void delete(String yaml) {
        client.load(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .delete();
    }
}
