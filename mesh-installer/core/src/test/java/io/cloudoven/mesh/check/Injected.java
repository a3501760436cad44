package io.cloudoven.mesh.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pods with proxies, made by a played injector or written down. */
public final class Injected {

    private Injected() {}

    /** What the injector adds to a pod that asks for it: a proxy as native sidecar, and the control plane's name. */
    public static String patch(JsonNode request, String anchors) {
        JsonNode metadata = request.path("object").path("metadata");
        boolean wanted = "Pod".equals(request.path("kind").path("kind").asText())
                && "enabled"
                        .equals(metadata.path("annotations")
                                .path("linkerd.io/inject")
                                .asText());
        if (!wanted) {
            return "";
        }
        return Serialization.asJson(List.of(
                Map.of(
                        "op", "add",
                        "path", "/metadata/labels/linkerd.io~1control-plane-ns",
                        "value", "linkerd"),
                Map.of(
                        "op",
                        "add",
                        "path",
                        "/spec/initContainers",
                        "value",
                        List.of(proxy(anchors, "all-unauthenticated", true)))));
    }

    private static Map<String, Object> proxy(String anchors, String policy, boolean sidecar) {
        Map<String, Object> proxy = new LinkedHashMap<>(Map.of(
                "name",
                "linkerd-proxy",
                "image",
                "cr.l5d.io/linkerd/proxy:" + CheckedMesh.VERSION,
                "env",
                List.of(
                        Map.of("name", "LINKERD2_PROXY_IDENTITY_TRUST_ANCHORS", "value", anchors),
                        Map.of("name", "LINKERD2_PROXY_INBOUND_DEFAULT_POLICY", "value", policy))));
        if (sidecar) {
            proxy.put("restartPolicy", "Always");
        }
        return proxy;
    }

    /** A meshed pod whose proxy is an ordinary container, so that its readiness is the pod's. */
    static String pod(
            String namespace,
            String name,
            String anchors,
            String policy,
            Map<String, String> labels,
            Map<String, String> annotations) {
        Map<String, String> all = new TreeMap<>(labels);
        all.put("linkerd.io/control-plane-ns", "linkerd");
        return Serialization.asJson(Map.of(
                "apiVersion",
                "v1",
                "kind",
                "Pod",
                "metadata",
                Map.of("name", name, "namespace", namespace, "labels", all, "annotations", annotations),
                "spec",
                Map.of(
                        "containers",
                        List.of(
                                Map.of(
                                        "name",
                                        "app",
                                        "image",
                                        "app",
                                        "ports",
                                        List.of(Map.of("name", "db", "containerPort", 5432))),
                                proxy(anchors, policy, false)))));
    }
}
