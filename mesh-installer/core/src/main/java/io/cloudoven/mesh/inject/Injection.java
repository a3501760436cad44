package io.cloudoven.mesh.inject;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the proxy injector is told about pods: whether they get a proxy, and how it is configured.
 *
 * <pre>{@code
 * Injection injection = Injection.enabled().opaquePorts(3306).proxyLogLevel("warn,linkerd=info").proxyCpuRequest("100m");
 * }</pre>
 *
 * <p>Everything left out is as the control plane has it. The annotations belong on a pod template or a namespace, where
 * the pod's win. Immutable and thread-safe; a method that refuses its value throws {@link MeshException}.
 *
 * @see <a href="https://linkerd.io/2-edge/reference/proxy-configuration/">Proxy configuration</a>
 */
public final class Injection {
    /** Whether pods get a proxy. */
    public static final String INJECT = "linkerd.io/inject";

    /** What all that configure the proxy begin with. */
    public static final String CONFIG = "config.linkerd.io/";

    /** The one that Services carry as well. */
    public static final String OPAQUE_PORTS = CONFIG + "opaque-ports";

    private static final String ALPHA = "config.alpha.linkerd.io/";
    private static final Pattern QUANTITY = Pattern.compile("\\d+(\\.\\d+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei|e\\d+)?");
    private static final Pattern NAME = Pattern.compile("[a-z.]*linkerd\\.io/[A-Za-z0-9._-]+");
    private static final Pattern SUBNET = Pattern.compile("[0-9a-fA-F.:]+/\\d{1,3}");

    private final Map<String, String> annotations;

    private Injection(Map<String, String> annotations) {
        this.annotations = Collections.unmodifiableMap(annotations);
    }

    /** Pods get a proxy. */
    public static Injection enabled() {
        return in(ProxyMode.ENABLED);
    }

    /** Pods get none, whatever their namespace says. */
    public static Injection disabled() {
        return in(ProxyMode.DISABLED);
    }

    /** Pods get a proxy in ingress mode. */
    public static Injection ingress() {
        return in(ProxyMode.INGRESS);
    }

    private static Injection in(ProxyMode mode) {
        return new Injection(Map.of(INJECT, mode.value()));
    }

    /** Names and values of all annotations, in the order they were set. */
    public Map<String, String> annotations() {
        return annotations;
    }

    /** Those that a Service carries as well: its opaque ports, or nothing. */
    public Map<String, String> serviceAnnotations() {
        String ports = annotations.get(OPAQUE_PORTS);
        return ports == null ? Map.of() : Map.of(OPAQUE_PORTS, ports);
    }

    /**
     * Whether an annotation is one of those that undoing an injection takes away: all that tell the injector something, but
     * {@code linkerd.io/inject: disabled}, without which an injected namespace would give its pods a proxy.
     */
    public static boolean isUndone(String name, String value) {
        return name.equals(INJECT)
                ? !value.equals(ProxyMode.DISABLED.value())
                : name.startsWith("config.") && name.contains("linkerd.io/");
    }

    /** An annotation of Linkerd's that has no method here. */
    public Injection annotation(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new MeshException("'" + name + "' is no annotation of Linkerd's; they are under linkerd.io, such as "
                    + CONFIG + "proxy-log-level");
        }
        Map<String, String> more = new LinkedHashMap<>(annotations);
        more.put(name, value);
        return new Injection(more);
    }

    private Injection config(String name, String value) {
        return annotation(CONFIG + name, value);
    }

    /** Ports whose protocol is not detected, such as those of databases; they belong on the Service as well. */
    public Injection opaquePorts(int... ports) {
        return annotation(OPAQUE_PORTS, Ports.list(ports));
    }

    /** The same with ranges: {@code "3306,9000-9100"}. */
    public Injection opaquePorts(String ports) {
        return annotation(OPAQUE_PORTS, Ports.list(OPAQUE_PORTS, ports));
    }

    /** Ports and ranges on which connections reach the application without the proxy. */
    public Injection skipInboundPorts(String ports) {
        return config("skip-inbound-ports", Ports.list(CONFIG + "skip-inbound-ports", ports));
    }

    /** Ports and ranges to which the application connects without the proxy. */
    public Injection skipOutboundPorts(String ports) {
        return config("skip-outbound-ports", Ports.list(CONFIG + "skip-outbound-ports", ports));
    }

    /** Subnets to and from which connections do without the proxy: {@code "10.0.0.0/8"}. */
    public Injection skipSubnets(String... subnets) {
        for (String subnet : subnets) {
            if (!SUBNET.matcher(subnet).matches()) {
                throw new MeshException(CONFIG + "skip-subnets: '" + subnet + "' is no subnet; write it as 10.0.0.0/8");
            }
        }
        return config("skip-subnets", String.join(",", subnets));
    }

    /** Container ports that other webhooks add after the injector has run. */
    public Injection podInboundPorts(int... ports) {
        return config("pod-inbound-ports", Ports.list(ports));
    }

    /** How much CPU the proxy asks for: {@code "100m"}. */
    public Injection proxyCpuRequest(String quantity) {
        return quantity("proxy-cpu-request", quantity);
    }

    /** How much CPU the proxy gets at most; its threads follow from it. */
    public Injection proxyCpuLimit(String quantity) {
        return quantity("proxy-cpu-limit", quantity);
    }

    /** The part of the node's CPUs that proxy threads may take, above 0 and up to 1. */
    public Injection proxyCpuRatioLimit(double part) {
        if (!(part > 0 && part <= 1)) {
            throw new MeshException(
                    CONFIG + "proxy-cpu-ratio-limit: a part of the CPUs is above 0 and at most 1, not " + part);
        }
        return config("proxy-cpu-ratio-limit", Double.toString(part));
    }

    /** How much memory the proxy asks for: {@code "64Mi"}. */
    public Injection proxyMemoryRequest(String quantity) {
        return quantity("proxy-memory-request", quantity);
    }

    /** How much memory the proxy gets at most. */
    public Injection proxyMemoryLimit(String quantity) {
        return quantity("proxy-memory-limit", quantity);
    }

    /** How much ephemeral storage the proxy asks for. */
    public Injection proxyEphemeralStorageRequest(String quantity) {
        return quantity("proxy-ephemeral-storage-request", quantity);
    }

    /** How much ephemeral storage the proxy gets at most. */
    public Injection proxyEphemeralStorageLimit(String quantity) {
        return quantity("proxy-ephemeral-storage-limit", quantity);
    }

    private Injection quantity(String name, String quantity) {
        if (!QUANTITY.matcher(quantity).matches()) {
            throw new MeshException(CONFIG + name + ": '" + quantity + "' is no quantity; write it as 100m or 64Mi");
        }
        return config(name, quantity);
    }

    /** What the proxy logs: {@code "warn,linkerd=info"}. */
    public Injection proxyLogLevel(String level) {
        return config("proxy-log-level", level);
    }

    /** Whether the proxy logs JSON or plain text. */
    public Injection proxyLogsJson(boolean json) {
        return config("proxy-log-format", json ? "json" : "plain");
    }

    /** Whether the proxy's log, at level debug, shows HTTP headers as they are, with the secrets in them. */
    public Injection logHttpHeaders(boolean shown) {
        return config("proxy-log-http-headers", shown ? "insecure" : "off");
    }

    /** Whether requests are logged as JSON or in Apache's format. */
    public Injection accessLogJson(boolean json) {
        return config("access-log", json ? "json" : "apache");
    }

    /** Who may reach the pods when no policy says otherwise. */
    public Injection defaultInboundPolicy(InboundPolicy policy) {
        return config("default-inbound-policy", policy.value());
    }

    /** Ports that only clients with an identity of the mesh may connect to. */
    public Injection requireIdentityOnPorts(String ports) {
        return config(
                "proxy-require-identity-inbound-ports",
                Ports.list(CONFIG + "proxy-require-identity-inbound-ports", ports));
    }

    /** Whether the application waits for its proxy. */
    public Injection proxyAwait(boolean waits) {
        return config("proxy-await", waits ? "enabled" : "disabled");
    }

    /** Whether the proxy is a native sidecar: an init container that stays (KEP-753). */
    public Injection nativeSidecar(boolean wanted) {
        return config("proxy-enable-native-sidecar", Boolean.toString(wanted));
    }

    /** How long the proxy stays after the pod was told to end; not for native sidecars. */
    public Injection waitBeforeExit(Duration time) {
        return annotation(ALPHA + "proxy-wait-before-exit-seconds", Long.toString(time.toSeconds()));
    }

    /** Whether the application may end its proxy, by a request to the admin port. */
    public Injection adminShutdown(boolean allowed) {
        return config("proxy-admin-shutdown", allowed ? "enabled" : "disabled");
    }

    /** How long open connections may take to end. */
    public Injection shutdownGracePeriod(Duration time) {
        return config("shutdown-grace-period", seconds(time));
    }

    /** The proxy's image, without its version. */
    public Injection proxyImage(String image) {
        return config("proxy-image", image);
    }

    /** The version of the proxy's image. */
    public Injection proxyVersion(String version) {
        return config("proxy-version", version);
    }

    /** {@code Always}, {@code IfNotPresent} or {@code Never}. */
    public Injection imagePullPolicy(String policy) {
        return config("image-pull-policy", pullPolicy("image-pull-policy", policy));
    }

    /** Adds a container with tools to look at traffic. */
    public Injection debugSidecar() {
        return config("enable-debug-sidecar", "true");
    }

    /** The image of that container, and its version. */
    public Injection debugImage(String image, String version) {
        return config("debug-image", image).config("debug-image-version", version);
    }

    /** When the image of that container is pulled. */
    public Injection debugImagePullPolicy(String policy) {
        return config("debug-image-pull-policy", pullPolicy("debug-image-pull-policy", policy));
    }

    private static String pullPolicy(String name, String policy) {
        if (!Arrays.asList("Always", "IfNotPresent", "Never").contains(policy)) {
            throw new MeshException(CONFIG + name + ": '" + policy + "' is none of Always, IfNotPresent and Never");
        }
        return policy;
    }

    /** The port of the proxy's metrics. */
    public Injection adminPort(int port) {
        return config("admin-port", Ports.list(port));
    }

    /** The port that the proxy is controlled on. */
    public Injection controlPort(int port) {
        return config("control-port", Ports.list(port));
    }

    /** The port that the proxy takes connections to the pod on. */
    public Injection inboundPort(int port) {
        return config("inbound-port", Ports.list(port));
    }

    /** The port that the proxy takes connections of the pod on. */
    public Injection outboundPort(int port) {
        return config("outbound-port", Ports.list(port));
    }

    /** The user that the proxy runs as. */
    public Injection proxyUser(long id) {
        return config("proxy-uid", Long.toString(id));
    }

    /** The group that the proxy runs as. */
    public Injection proxyGroup(long id) {
        return config("proxy-gid", Long.toString(id));
    }

    /** Whether outbound metrics tell the names of hosts. */
    public Injection hostnameLabels(boolean wanted) {
        return config("proxy-metrics-hostname-labels", Boolean.toString(wanted));
    }

    /** Environment variables of the proxy's container by name; the annotation shows them to whoever may see the pod. */
    public Injection proxyEnvironment(Map<String, String> variables) {
        return config(
                "proxy-additional-env",
                Serialization.asJson(new TreeMap<>(variables)
                        .entrySet().stream()
                                .map(each -> new TreeMap<>(Map.of("name", each.getKey(), "value", each.getValue())))
                                .toList()));
    }

    /** How long connecting to the application may take. */
    public Injection inboundConnectTimeout(Duration time) {
        return config("proxy-inbound-connect-timeout", time.toMillis() + "ms");
    }

    /** How long connecting to others may take. */
    public Injection outboundConnectTimeout(Duration time) {
        return config("proxy-outbound-connect-timeout", time.toMillis() + "ms");
    }

    /** How long what was found out about oneself is kept unused. */
    public Injection inboundDiscoveryCacheTimeout(Duration time) {
        return config("proxy-inbound-discovery-cache-unused-timeout", seconds(time));
    }

    /** How long what was found out about others is kept unused. */
    public Injection outboundDiscoveryCacheTimeout(Duration time) {
        return config("proxy-outbound-discovery-cache-unused-timeout", seconds(time));
    }

    /** Whether inbound connections may take any time to show their protocol. */
    public Injection disableInboundProtocolDetectTimeout(boolean disabled) {
        return config("proxy-disable-inbound-protocol-detect-timeout", Boolean.toString(disabled));
    }

    /** Whether outbound connections may take any time to show their protocol. */
    public Injection disableOutboundProtocolDetectTimeout(boolean disabled) {
        return config("proxy-disable-outbound-protocol-detect-timeout", Boolean.toString(disabled));
    }

    /** How long half-closed connections are kept. */
    public Injection closeWaitTimeout(Duration time) {
        return config("close-wait-timeout", seconds(time));
    }

    /** Whether service profiles hold for services outside the cluster. */
    public Injection externalProfiles(boolean wanted) {
        return config("enable-external-profiles", Boolean.toString(wanted));
    }

    private static String seconds(Duration time) {
        return time.toSeconds() + "s";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Injection injection && annotations.equals(injection.annotations);
    }

    @Override
    public int hashCode() {
        return annotations.hashCode();
    }

    @Override
    public String toString() {
        return annotations.toString();
    }
}
