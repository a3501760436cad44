package io.cloudoven.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What Linkerd's proxy injector does to a pod, as far as annotations, and the trust anchors of the moment, tell it: for
 * {@link TestCluster#playWebhook}. Proxies are native sidecars unless the annotation says otherwise. Thread-safe.
 */
public final class ProxyInjector implements Function<JsonNode, String> {

    private static final String MODE = "linkerd.io/inject";
    private static final String NATIVE = "config.linkerd.io/proxy-enable-native-sidecar";

    private final KubernetesClient client;
    private final String namespace;
    private final String version;

    private ProxyInjector(KubernetesClient client, String namespace, String version) {
        this.client = client;
        this.namespace = namespace;
        this.version = version;
    }

    /** That of a control plane, whose proxies are of a version. */
    public static ProxyInjector of(TestCluster cluster, String namespace, String version) {
        return new ProxyInjector(cluster.client(), namespace, version);
    }

    @Override
    public String apply(JsonNode request) {
        JsonNode pod = request.path("object");
        Map<String, String> annotations = annotations(request);
        if (!"Pod".equals(request.path("kind").path("kind").asText())
                || !"enabled".equals(annotations.get(MODE))
                || pod.path("spec").path("hostNetwork").asBoolean()) {
            return "";
        }
        List<Object> patch = new ArrayList<>();
        patch.add(marked(pod, "labels", "linkerd.io/control-plane-ns", namespace));
        patch.add(marked(pod, "annotations", "linkerd.io/proxy-version", version));
        List<Object> before = new ArrayList<>();
        before.add(Map.of("name", "linkerd-init", "image", "cr.l5d.io/linkerd/proxy-init:" + version));
        if ("false".equals(annotations.get(NATIVE))) {
            patch.add(added("/spec/containers/-", proxy()));
        } else {
            Map<String, Object> sidecar = proxy();
            sidecar.put("restartPolicy", "Always");
            before.add(sidecar);
        }
        patch.add(added("/spec/initContainers", before));
        return Serialization.asJson(patch);
    }

    /** The namespace's, and the pod's own over them. */
    private Map<String, String> annotations(JsonNode request) {
        Namespace of =
                client.namespaces().withName(request.path("namespace").asText()).get();
        Map<String, String> all =
                new LinkedHashMap<>(Objects.requireNonNullElse(of.getMetadata().getAnnotations(), Map.of()));
        request.path("object")
                .path("metadata")
                .path("annotations")
                .fields()
                .forEachRemaining(each -> all.put(each.getKey(), each.getValue().asText()));
        return all;
    }

    private Map<String, Object> proxy() {
        ConfigMap roots = client.configMaps()
                .inNamespace(namespace)
                .withName("linkerd-identity-trust-roots")
                .get();
        Map<String, Object> proxy = new LinkedHashMap<>();
        proxy.put("name", "linkerd-proxy");
        proxy.put("image", "cr.l5d.io/linkerd/proxy:" + version);
        if (roots != null) {
            proxy.put(
                    "env",
                    List.of(Map.of(
                            "name",
                            "LINKERD2_PROXY_IDENTITY_TRUST_ANCHORS",
                            "value",
                            roots.getData().get("ca-bundle.crt"))));
        }
        return proxy;
    }

    /** A label or annotation beside those that the pod has, if it has any. */
    private static Map<String, Object> marked(JsonNode pod, String kind, String name, String value) {
        String all = "/metadata/" + kind;
        return pod.path("metadata").has(kind)
                ? added(all + "/" + name.replace("/", "~1"), value)
                : added(all, Map.of(name, value));
    }

    private static Map<String, Object> added(String path, Object value) {
        return Map.of("op", "add", "path", path, "value", value);
    }
}
