package io.cloudoven.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.LocalPortForward;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TestClusterIT {

    private static final Workload WEB =
            Workload.named("shop", "web").replicas(2).meshed();

    private static final String WEBHOOK = """
            apiVersion: v1
            kind: Service
            metadata: {name: hook, namespace: shop}
            spec: {ports: [{port: 443}]}
            ---
            apiVersion: admissionregistration.k8s.io/v1
            kind: MutatingWebhookConfiguration
            metadata: {name: hook}
            webhooks:
            - name: hook.example.com
              admissionReviewVersions: [v1]
              sideEffects: None
              failurePolicy: Fail
              clientConfig: {caBundle: %s, service: {name: hook, namespace: shop}}
              namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}
              rules:
              - {apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [configmaps]}
            """;

    private static TestCluster cluster;
    private static KubernetesClient client;

    @BeforeAll
    static void start() {
        long began = System.nanoTime();
        cluster = TestCluster.shared();
        System.out.println("test cluster: up in " + (System.nanoTime() - began) / 1_000_000 + " ms");
        client = cluster.client();
    }

    @BeforeEach
    void namespace() {
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName("shop")
                        .endMetadata()
                        .build())
                .create();
    }

    @AfterEach
    void reset() {
        long began = System.nanoTime();
        cluster.reset();
        System.out.println("test cluster: reset in " + (System.nanoTime() - began) / 1_000_000 + " ms");
    }

    @Test
    void is_of_the_version_it_says() {
        assertThat(client.getKubernetesVersion().getGitVersion()).isEqualTo("v" + TestCluster.VERSION);
        assertThat(client.nodes()
                        .withName("node-1")
                        .get()
                        .getStatus()
                        .getNodeInfo()
                        .getKubeletVersion())
                .isEqualTo("v" + TestCluster.VERSION);
        assertThat(client.configMaps()
                        .inNamespace("kube-system")
                        .withName("extension-apiserver-authentication")
                        .get()
                        .getData())
                .containsKey("requestheader-client-ca-file");
    }

    @Test
    void a_deployment_becomes_ready_with_its_sidecar() {
        cluster.deploy(WEB);
        cluster.awaitReady("shop");
        Pod pod = client.pods().inNamespace("shop").list().getItems().get(0);
        assertThat(pod.getStatus().getPodIP()).startsWith("10.244.");
        assertThat(pod.getStatus().getInitContainerStatuses())
                .satisfiesExactly(
                        init -> assertThat(init.getState().getTerminated().getReason())
                                .isEqualTo("Completed"),
                        sidecar -> assertThat(sidecar.getState().getRunning()).isNotNull());
    }

    @Test
    void what_is_played_can_be_said_before_and_changed_later() {
        cluster.play("shop", "web", Play.NEVER_READY);
        cluster.deploy(WEB);
        cluster.await("pods that run", () -> running().size() == 2);
        assertThat(ready("web")).isZero();
        cluster.play("shop", "web", Play.CRASHING);
        cluster.await(
                "a crash",
                () -> running().stream()
                        .allMatch(pod -> pod.getStatus()
                                        .getContainerStatuses()
                                        .get(0)
                                        .getState()
                                        .getWaiting()
                                != null));
        cluster.play("shop", "web", Play.READY);
        cluster.awaitReady("shop");
    }

    @Test
    void jobs_end_well_or_not() {
        cluster.play("shop", "bad", Play.FAILING);
        client.resource(job("good")).create();
        client.resource(job("bad")).create();
        cluster.await("the good job", () -> status("good", "Complete"));
        cluster.await("the bad job", () -> status("bad", "Failed"));
    }

    @Test
    void survives_a_restart_of_the_api_server() {
        cluster.deploy(WEB);
        cluster.stopApiServer();
        assertThatThrownBy(() -> client.namespaces().list()).isInstanceOf(KubernetesClientException.class);
        cluster.startApiServer();
        cluster.awaitReady("shop");
    }

    @Test
    void webhooks_are_called_and_refuse_where_nobody_plays_them() {
        Credential certificate = Credential.authority("ca");
        Credential served = certificate.sign("CN=hook", new GeneralName(GeneralName.dNSName, "hook.shop.svc"));
        client.resource(new SecretBuilder()
                        .withNewMetadata()
                        .withName("hook-k8s-tls")
                        .withNamespace("shop")
                        .endMetadata()
                        .withStringData(Map.of("tls.crt", served.certificatePem(), "tls.key", served.keyPem()))
                        .build())
                .create();
        client.load(new ByteArrayInputStream(WEBHOOK.formatted(Base64.getEncoder()
                                .encodeToString(certificate.certificatePem().getBytes(StandardCharsets.US_ASCII)))
                        .getBytes(StandardCharsets.US_ASCII)))
                .serverSideApply();
        cluster.await("a refusal", () -> {
            try {
                map("a").dryRun().create();
                return false; // the API server does not know of the webhook yet
            } catch (KubernetesClientException e) {
                return e.getMessage().contains("Nobody plays");
            }
        });
        cluster.playWebhook(
                "shop",
                "hook",
                request -> "[{\"op\": \"add\", \"path\": \"/data\", \"value\": {\"name\": \""
                        + request.path("name").asText() + "\"}}]");
        assertThat(map("a").create().getData()).isEqualTo(Map.of("name", "a"));
    }

    private static Resource<ConfigMap> map(String name) {
        return client.configMaps()
                .resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withName(name)
                        .withNamespace("shop")
                        .endMetadata()
                        .build());
    }

    @Test
    void ports_are_forwarded_to_what_plays_the_container() throws Exception {
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), cluster.forwardedTo(9090)), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 5);
            exchange.getResponseBody().write("hello".getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        server.start();
        cluster.deploy(WEB);
        cluster.awaitReady("shop");
        String pod = client.pods()
                .inNamespace("shop")
                .list()
                .getItems()
                .get(0)
                .getMetadata()
                .getName();
        try (LocalPortForward forward =
                client.pods().inNamespace("shop").withName(pod).portForward(9090)) {
            URI address = URI.create("http://127.0.0.1:" + forward.getLocalPort() + "/");
            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                            .body())
                    .isEqualTo("hello");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void somebody_else_may_do_nothing() {
        assertThatThrownBy(() ->
                        cluster.as("eve", "guests").pods().inNamespace("shop").list())
                .isInstanceOfSatisfying(
                        KubernetesClientException.class,
                        e -> assertThat(e.getCode()).isEqualTo(403));
    }

    private static int ready(String name) {
        Deployment there =
                client.apps().deployments().inNamespace("shop").withName(name).get();
        Integer ready = there.getStatus().getReadyReplicas();
        return ready == null ? 0 : ready;
    }

    private static List<Pod> running() {
        return client.pods().inNamespace("shop").list().getItems().stream()
                .filter(pod -> "Running".equals(pod.getStatus().getPhase()))
                .toList();
    }

    private static boolean status(String job, String type) {
        Job there = client.batch().v1().jobs().inNamespace("shop").withName(job).get();
        return there.getStatus().getConditions() != null
                && there.getStatus().getConditions().stream().anyMatch(condition -> type.equals(condition.getType()));
    }

    private static Job job(String name) {
        return new JobBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace("shop")
                .endMetadata()
                .withNewSpec()
                .withBackoffLimit(0)
                .withNewTemplate()
                .withNewSpec()
                .withRestartPolicy("Never")
                .withContainers(
                        new ContainerBuilder().withName("app").withImage("app").build())
                .endSpec()
                .endTemplate()
                .endSpec()
                .build();
    }
}
