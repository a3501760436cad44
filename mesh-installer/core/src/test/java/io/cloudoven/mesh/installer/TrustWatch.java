package io.cloudoven.mesh.installer;

import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.TrustAnchors;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Secret;
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
 * Watches, as a mesh would feel it, that each proxy trusts each other. A proxy has the anchors that are written in it, or that
 * the ConfigMap held when its pod was made. Its certificate is of an issuer that some pod of the identity service then had:
 * the one read when that pod was made, or any that the Secret has held since, for the service may read it again or not. And
 * as soon as an issuer is in the Secret, it may have signed for anybody.
 */
final class TrustWatch implements Watcher<Pod>, AutoCloseable {

    private static final String ANCHORS = "LINKERD2_PROXY_IDENTITY_TRUST_ANCHORS";

    private final KubernetesClient client;
    private final Map<String, Proxy> proxies = new LinkedHashMap<>();
    private final Map<String, Set<KeyedCertificate>> services = new LinkedHashMap<>();
    private final Set<String> breaches = new HashSet<>();
    private final Watch secret;
    private final Watch watch;
    private int seen;

    private record Proxy(String name, TrustAnchors anchors, Set<KeyedCertificate> issuers) {}

    TrustWatch(KubernetesClient client) {
        this.client = client;
        client.pods().inNamespace("linkerd").list().getItems().forEach(this::served);
        this.watch = client.pods().inAnyNamespace().watch(this);
        this.secret = client.secrets()
                .inNamespace("linkerd")
                .withName("linkerd-identity-issuer")
                .watch(new Watcher<>() {
                    @Override
                    public void eventReceived(Action action, Secret changed) {
                        if (action != Action.DELETED) {
                            mayBeRead(issuer(changed));
                        }
                    }

                    @Override
                    public void onClose(WatcherException cause) {
                        TrustWatch.this.onClose(cause);
                    }
                });
    }

    private synchronized void mayBeRead(KeyedCertificate issuer) {
        services.values().forEach(read -> read.add(issuer));
        judge();
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
            served(pod);
            proxies.put(uid, new Proxy(pod.getMetadata().getName(), anchors(pod), signing()));
            seen++;
            judge();
        }
    }

    private void served(Pod pod) {
        if (pod.getMetadata().getName().startsWith("linkerd-identity-")) {
            services.computeIfAbsent(pod.getMetadata().getUid(), read -> new HashSet<>(Set.of(issuer())));
        }
    }

    /** A day goes by: all certificates are renewed. */
    synchronized void renew() {
        proxies.replaceAll((uid, proxy) -> new Proxy(proxy.name(), proxy.anchors(), signing()));
    }

    /** The issuers that some pod of the identity service may have. */
    private Set<KeyedCertificate> signing() {
        return services.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private void judge() {
        for (Proxy one : proxies.values()) {
            for (Proxy other : proxies.values()) {
                other.issuers().stream()
                        .filter(issuer -> !one.anchors().vouchFor(issuer))
                        .forEach(issuer -> breaches.add(one.name() + " does not trust " + other.name()));
            }
            signing().stream()
                    .filter(issuer -> !one.anchors().vouchFor(issuer))
                    .forEach(issuer -> breaches.add(one.name() + " does not trust whom " + issuer + " signs for"));
        }
    }

    private static boolean isMeshed(Pod pod) {
        return containers(pod).anyMatch(container -> container.getName().equals("linkerd-proxy"));
    }

    private static Stream<Container> containers(Pod pod) {
        return Stream.concat(pod.getSpec().getContainers().stream(), pod.getSpec().getInitContainers().stream());
    }

    private TrustAnchors anchors(Pod pod) {
        return TrustAnchors.ofPem(containers(pod)
                .flatMap(container -> container.getEnv().stream())
                .filter(variable -> variable.getName().equals(ANCHORS) && variable.getValue() != null)
                .map(EnvVar::getValue)
                .findFirst()
                .orElseGet(this::bundle));
    }

    private String bundle() {
        return Objects.requireNonNull(client.configMaps()
                .inNamespace("linkerd")
                .withName("linkerd-identity-trust-roots")
                .require()
                .getData()
                .get("ca-bundle.crt"));
    }

    private KeyedCertificate issuer() {
        return issuer(client.secrets()
                .inNamespace("linkerd")
                .withName("linkerd-identity-issuer")
                .require());
    }

    /** In either scheme. */
    private static KeyedCertificate issuer(Secret secret) {
        Map<String, String> data = secret.getData();
        return data.containsKey("tls.crt")
                ? KeyedCertificate.ofPem(decoded(data.get("tls.crt")), decoded(data.get("tls.key")))
                : KeyedCertificate.ofPem(decoded(data.get("crt.pem")), decoded(data.get("key.pem")));
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
        secret.close();
        watch.close();
    }
}
