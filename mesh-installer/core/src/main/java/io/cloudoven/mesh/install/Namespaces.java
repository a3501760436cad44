package io.cloudoven.mesh.install;

import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.release.LinkerdChart;
import io.cloudoven.mesh.release.Manifest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The namespaces of Linkerd's parts, labelled as its CLI labels them; charts bring none. */
final class Namespaces {

    private static final Map<String, String> PRIVILEGED = Map.of("pod-security.kubernetes.io/enforce", "privileged");
    private static final Map<String, String> NO_WEBHOOKS = Map.of("config.linkerd.io/admission-webhooks", "disabled");

    private Namespaces() {}

    static ObjectRef ref(String name) {
        return ObjectRef.of("v1", "Namespace", name);
    }

    static Manifest of(LinkerdChart chart, String name) {
        return switch (chart) {
            case CRDS, CONTROL_PLANE ->
                namespace(
                        name,
                        Map.of("linkerd.io/inject", "disabled"),
                        PRIVILEGED,
                        NO_WEBHOOKS,
                        Map.of("linkerd.io/is-control-plane", "true", "linkerd.io/control-plane-ns", name));
            case VIZ -> namespace(name, Map.of(), PRIVILEGED, Map.of("linkerd.io/extension", "viz"));
            case CNI -> namespace(name, Map.of(), PRIVILEGED, NO_WEBHOOKS, Map.of("linkerd.io/cni-resource", "true"));
        };
    }

    @SafeVarargs
    private static Manifest namespace(String name, Map<String, String> annotations, Map<String, String>... labels) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Map<String, String> each : labels) {
            all.putAll(each);
        }
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", name);
        metadata.put("labels", all);
        if (!annotations.isEmpty()) {
            metadata.put("annotations", annotations);
        }
        return new Manifest(
                "v1",
                "Namespace",
                Optional.empty(),
                name,
                Map.of("apiVersion", "v1", "kind", "Namespace", "metadata", metadata));
    }
}
