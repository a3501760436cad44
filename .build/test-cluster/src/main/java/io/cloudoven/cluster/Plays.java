package io.cloudoven.cluster;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.ByteArrayInputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Annotates the pods of a workload: those there are by itself, those to come by an admission policy in the API server, which
 * {@link TestCluster#reset()} deletes.
 */
final class Plays {

    private static final String PROBE = "test.cloudoven.io/probe";

    private static final String POLICY = """
            apiVersion: admissionregistration.k8s.io/v1
            kind: MutatingAdmissionPolicy
            metadata: {name: %1$s}
            spec:
              failurePolicy: Fail
              reinvocationPolicy: Never
              matchConstraints:
                resourceRules:
                - {apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}
              matchConditions:
              - name: workload
                expression: >-
                  object.metadata.?generateName.orValue("").startsWith("%3$s-")
                  && (request.namespace == "%2$s" || object.metadata.?labels["%6$s"].orValue("") == "%1$s")
              mutations:
              - patchType: JSONPatch
                jsonPatch:
                  expression: >-
                    has(object.metadata.annotations)
                    ? [JSONPatch{op: "add", path: "/metadata/annotations/" + jsonpatch.escapeKey("%4$s"), value: "%5$s"}]
                    : [JSONPatch{op: "add", path: "/metadata/annotations", value: {"%4$s": "%5$s"}}]
            ---
            apiVersion: admissionregistration.k8s.io/v1
            kind: MutatingAdmissionPolicyBinding
            metadata: {name: %1$s}
            spec: {policyName: %1$s}
            """;

    private final TestCluster cluster;
    private final KubernetesClient client;

    Plays(TestCluster cluster) {
        this.cluster = cluster;
        this.client = cluster.client();
    }

    void set(String namespace, String workload, Play play) {
        String name = "play-" + namespace + "-" + workload;
        String policy = POLICY.formatted(name, namespace, workload, Play.ANNOTATION, play.value(), PROBE);
        client.load(new ByteArrayInputStream(policy.getBytes(StandardCharsets.UTF_8)))
                .serverSideApply();
        cluster.await("the policy " + name, () -> isInForce(name, workload, play));
        for (Pod pod : client.pods().inNamespace(namespace).list().getItems()) {
            if (pod.getMetadata().getName().startsWith(workload + "-")) {
                annotate(pod, play);
            }
        }
    }

    /** The API server learns of a policy a moment after it was made. */
    private boolean isInForce(String name, String workload, Play play) {
        Pod probe = new PodBuilder()
                .withNewMetadata()
                .withNamespace("default")
                .withGenerateName(workload + "-")
                .withLabels(Map.of(PROBE, name))
                .endMetadata()
                .withNewSpec()
                .addNewContainer()
                .withName("probe")
                .withImage("probe")
                .endContainer()
                .endSpec()
                .build();
        Map<String, String> annotations =
                client.pods().resource(probe).dryRun().create().getMetadata().getAnnotations();
        return annotations != null && play.value().equals(annotations.get(Play.ANNOTATION));
    }

    private void annotate(Pod pod, Play play) {
        try {
            client.pods()
                    .resource(pod)
                    .patch(Serialization.asJson(
                            Map.of("metadata", Map.of("annotations", Map.of(Play.ANNOTATION, play.value())))));
        } catch (KubernetesClientException e) {
            if (e.getCode() != HttpURLConnection.HTTP_NOT_FOUND) {
                throw e; // else it has just ended, and nothing is to happen to it any more
            }
        }
    }
}
