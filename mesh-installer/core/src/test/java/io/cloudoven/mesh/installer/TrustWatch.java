package io.cloudoven.mesh.installer;

import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.TrustAnchors;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.Watch;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Watches, as a mesh would feel it, that each proxy trusts each other. A proxy has the anchors that the ConfigMap held when its
 * pod was made, and a certificate of an issuer that some pod of the identity service had read when that one was made.
 */
final class TrustWatch implements Watcher<Pod>, AutoCloseable {

    private final KubernetesClient client;
    private final Map<String, Proxy> proxies = new LinkedHashMap<>();
    private final Map<String, KeyedCertificate> services = new LinkedHashMap<>();
    private final Set<String> breaches = new HashSet<>();
    private final Watch watch;
    private int seen;

    private record Proxy(String name, TrustAnchors anchors, Set<KeyedCertificate> issuers) {}

    TrustWatch(KubernetesClient client) {
        this.client = client;
        this.watch = client.pods().inAnyNamespace().watch(this);
    }

    /** Pairs of pods of which one did not trust the other. */
    synchronized List<String> breaches() {
        return new ArrayList<>(breaches);
    }

    /** How many proxies there were in all. */
    synchronized int seen() {
        return seen;
    }

    @Override
    public synchronized void eventReceived(Action action, Pod pod) {
        String uid = pod.getMetadata().getUid();
        if (action == Action.DELETED || pod.getMetadata().getDeletionTimestamp() != null) {
            proxies.remove(uid);
            services.remove(uid);
        } else if (action == Action.ADDED && isMeshed(pod)) {
            if (pod.getMetadata().getName().startsWith("linkerd-identity-")) {
                services.put(uid, issuer());
            }
            Set<KeyedCertificate> issuers = new HashSet<>(services.values());
            proxies.put(uid, new Proxy(pod.getMetadata().getName(), anchors(), issuers));
            seen++;
            judge();
        }
    }

    /** A day goes by: all certificates are renewed. */
    synchronized void renew() {
        Set<KeyedCertificate> issuers = new HashSet<>(services.values());
        proxies.replaceAll((uid, proxy) -> new Proxy(proxy.name(), proxy.anchors(), issuers));
    }

    private void judge() {
        for (Proxy one : proxies.values()) {
            for (Proxy other : proxies.values()) {
                other.issuers().stream()
                        .filter(issuer -> !one.anchors().vouchFor(issuer))
                        .forEach(issuer -> breaches.add(one.name() + " does not trust " + other.name()));
            }
        }
    }

    private static boolean isMeshed(Pod pod) {
        return Stream.concat(pod.getSpec().getContainers().stream(), pod.getSpec().getInitContainers().stream())
                .map(Container::getName)
                .collect(Collectors.toSet())
                .contains("linkerd-proxy");
    }

    private TrustAnchors anchors() {
        return TrustAnchors.ofPem(Objects.requireNonNull(client.configMaps()
                .inNamespace("linkerd")
                .withName("linkerd-identity-trust-roots")
                .require()
                .getData()
                .get("ca-bundle.crt")));
    }

    private KeyedCertificate issuer() {
        Map<String, String> data = client.secrets()
                .inNamespace("linkerd")
                .withName("linkerd-identity-issuer")
                .require()
                .getData();
        return KeyedCertificate.ofPem(decoded(data.get("crt.pem")), decoded(data.get("key.pem")));
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void onClose(WatcherException cause) {
        breaches.add("the watch ended: " + cause);
    }

    @Override
    public void close() {
        watch.close();
    }
}
