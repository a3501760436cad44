package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.inject.Injection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What counts about a namespace.
 *
 * @param refusal why its pods get no proxy, or must get none from us; {@code null} for most
 */
record NamespaceOutline(
        String name,
        Map<String, String> annotations,
        @Nullable String refusal) {
    private static final Set<String> LEFT_ALONE =
            Set.of("kube-system", "kube-public", "kube-node-lease", "cert-manager");

    static NamespaceOutline of(LiveObject namespace) {
        return new NamespaceOutline(
                namespace.ref().name(),
                Map.copyOf(namespace.texts("metadata", "annotations")),
                refusal(namespace, namespace.ref().name()));
    }

    private static @Nullable String refusal(LiveObject namespace, String name) {
        Map<String, String> labels = namespace.texts("metadata", "labels");
        if ("true".equals(labels.get("linkerd.io/is-control-plane"))) {
            return "it is the namespace of Linkerd's control plane, which has its proxies from its installation";
        }
        String extension = labels.get("linkerd.io/extension");
        if (extension != null) {
            return "it belongs to Linkerd's extension " + extension + ", which says itself which pods have a proxy";
        }
        if ("disabled".equals(labels.get("config.linkerd.io/admission-webhooks"))) {
            return "its label config.linkerd.io/admission-webhooks: disabled keeps the injector out";
        }
        if (LEFT_ALONE.contains(name)) {
            return "the injector leaves this namespace alone";
        }
        boolean ends = namespace.at("metadata", "deletionTimestamp") != null;
        return ends ? "it is being deleted" : null;
    }

    /** Whether its pods get a proxy when they say nothing themselves. */
    boolean injects() {
        String mode = annotations.get(Injection.INJECT);
        return "enabled".equals(mode) || "ingress".equals(mode);
    }
}
