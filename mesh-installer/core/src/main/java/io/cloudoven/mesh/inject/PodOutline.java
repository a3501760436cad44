package io.cloudoven.mesh.inject;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What counts about a pod, or a template of pods, when it is to get a proxy. The rules are the injector's own: it leaves
 * alone what it could not give a working proxy.
 *
 * @param hostNetwork whether it is on the network of its host
 * @param token whether it mounts the token of its service account
 * @param proxied whether a proxy is written into it, Linkerd's or another mesh's
 * @param udp whether it has UDP ports
 */
public record PodOutline(boolean hostNetwork, boolean token, boolean proxied, boolean udp) {

    /** The name of a proxy's container, among the init containers where it is a native sidecar. */
    public static final String PROXY = "linkerd-proxy";

    /** Of Linkerd and of Istio. */
    private static final Set<String> PROXIES = Set.of(PROXY, "linkerd-init", "istio-proxy", "istio-init");

    private static final List<String> PROXY_IMAGES = List.of(
            "cr.l5d.io/linkerd/proxy:",
            "cr.l5d.io/linkerd/proxy-init:",
            "gcr.io/istio-release/proxyv2:",
            "gcr.io/istio-release/proxy_init:");

    private static final List<String> TEMPLATE = List.of("spec", "template");
    private static final Map<String, List<String>> PATHS = Map.of(
            "Pod", List.of(),
            "Deployment", TEMPLATE,
            "DaemonSet", TEMPLATE,
            "StatefulSet", TEMPLATE,
            "ReplicaSet", TEMPLATE,
            "ReplicationController", TEMPLATE,
            "Job", TEMPLATE,
            "CronJob", List.of("spec", "jobTemplate", "spec", "template"));

    /** Where objects of a kind describe their pods, from the object on; {@code null} when they have none. */
    public static @Nullable List<String> path(String kind) {
        return PATHS.get(kind);
    }

    /**
     * Why such pods must not be injected, or {@code null}: they cannot be, or their author said no.
     *
     * @param present their annotations
     * @param wanted those that they are to get
     */
    public @Nullable String refusal(Map<String, String> present, Map<String, String> wanted) {
        String disabled = ProxyMode.DISABLED.value();
        if (disabled.equals(wanted.get(Injection.INJECT))) {
            return null;
        }
        if (disabled.equals(present.get(Injection.INJECT))) {
            return "it says " + Injection.INJECT + ": disabled; take that away first";
        }
        return uninjectable();
    }

    /** Why the injector leaves such pods alone, whatever they say, or {@code null}. */
    public @Nullable String uninjectable() {
        if (hostNetwork) {
            return "its pods are on the network of their host (hostNetwork), where a proxy would take over the host's"
                    + " traffic";
        }
        return proxied ? "a proxy is written into it already; start from the manifest without one" : null;
    }

    /** What to know about such pods when they get a proxy; empty when there is nothing. */
    public String remark() {
        return Stream.of(
                        udp ? "its UDP ports do not go through the proxy" : "",
                        token
                                ? ""
                                : "its pods mount no service account token: the proxy works only with one of its own,"
                                        + " which it has unless identity.serviceAccountTokenProjection is false")
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Whether a container is a proxy, or sets up a pod's network for one: the injector leaves its pod alone. */
    public static boolean isProxy(String name, String image) {
        return PROXIES.contains(name) || PROXY_IMAGES.stream().anyMatch(image::startsWith);
    }
}
