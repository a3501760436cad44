package io.cloudoven.mesh.workload;

import io.cloudoven.cluster.ProxyInjector;
import io.cloudoven.cluster.TestCluster;
import io.cloudoven.mesh.identity.WebhookCertificate;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;

/** Linkerd's proxy injector without the rest of it: a real webhook of the API server, which {@link ProxyInjector} answers. */
final class PlayedInjector {
    private static final String NAME = "linkerd-proxy-injector";
    private static final String CONFIGURATION = """
            apiVersion: v1
            kind: Service
            metadata: {name: linkerd-proxy-injector, namespace: linkerd}
            spec: {ports: [{port: 443}]}
            ---
            apiVersion: admissionregistration.k8s.io/v1
            kind: MutatingWebhookConfiguration
            metadata: {name: linkerd-proxy-injector-webhook-config}
            webhooks:
            - name: linkerd-proxy-injector.linkerd.io
              admissionReviewVersions: [v1]
              sideEffects: None
              failurePolicy: Ignore
              clientConfig: {caBundle: %s, service: {name: linkerd-proxy-injector, namespace: linkerd}}
              namespaceSelector:
                matchExpressions:
                - {key: config.linkerd.io/admission-webhooks, operator: NotIn, values: [disabled]}
              rules:
              - {apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}
            """;

    private final KubernetesClient client;

    private PlayedInjector(KubernetesClient client) {
        this.client = client;
    }

    /** Plays it until the cluster is reset. */
    static void on(TestCluster cluster) {
        PlayedInjector injector = install(cluster);
        cluster.playWebhook("linkerd", NAME, ProxyInjector.of(cluster, "linkerd", "test"));
        cluster.await("the proxy injector", injector::acts);
    }

    /** Makes all that belongs to it, where nobody answers. */
    static PlayedInjector install(TestCluster cluster) {
        KubernetesClient client = cluster.client();
        WebhookCertificate certificate =
                WebhookCertificate.generate(NAME, "linkerd", WebhookCertificate.VALIDITY, Clock.systemUTC());
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName("linkerd")
                        .withLabels(Map.of(
                                "linkerd.io/is-control-plane", "true",
                                "config.linkerd.io/admission-webhooks", "disabled"))
                        .endMetadata()
                        .build())
                .create();
        client.resource(new SecretBuilder()
                        .withNewMetadata()
                        .withName(NAME + "-k8s-tls")
                        .withNamespace("linkerd")
                        .endMetadata()
                        .withStringData(Map.of(
                                "tls.crt", certificate.certificate().certificatePem(),
                                "tls.key", certificate.certificate().keyPem()))
                        .build())
                .create();
        String authority =
                Base64.getEncoder().encodeToString(certificate.authorityPem().getBytes(StandardCharsets.US_ASCII));
        client.load(new ByteArrayInputStream(CONFIGURATION.formatted(authority).getBytes(StandardCharsets.US_ASCII)))
                .serverSideApply();
        return new PlayedInjector(client);
    }

    private boolean acts() {
        try {
            return !client.pods()
                    .inNamespace("default")
                    .load(new ByteArrayInputStream("""
                            apiVersion: v1
                            kind: Pod
                            metadata: {name: probe, annotations: {linkerd.io/inject: enabled}}
                            spec: {containers: [{name: app, image: app}]}
                            """.getBytes(StandardCharsets.US_ASCII)))
                    .dryRun()
                    .create()
                    .getSpec()
                    .getInitContainers()
                    .isEmpty();
        } catch (KubernetesClientException notYet) {
            return false;
        }
    }
}
