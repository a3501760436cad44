package io.cloudoven.mesh.release;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code linkerd-control-plane} is told, in names and types. What is not set is left to the chart.
 *
 * <pre>{@code
 * Values values = LinkerdValues.builder()
 *         .trustAnchors(anchorsPem)
 *         .issuer(certificatePem, keyPem)
 *         .heartbeatSchedule("17 3 * * *")
 *         .proxyResources(Resources.none().cpu("100m", "").memory("20Mi", "250Mi"))
 *         .set("proxy.shutdownGracePeriod", "30s")
 *         .build();
 * }</pre>
 *
 * <p>A builder is for one thread; what it builds is immutable.
 *
 * @see <a href="https://artifacthub.io/packages/helm/linkerd2-edge/linkerd-control-plane">the chart's values</a>
 */
public final class LinkerdValues {

    private Values values = Values.none();

    private LinkerdValues() {}

    /** Nothing set yet. */
    public static LinkerdValues builder() {
        return new LinkerdValues();
    }

    /** The certificates that proxies trust, in PEM, one after another. */
    public LinkerdValues trustAnchors(String pem) {
        return set("identityTrustAnchorsPEM", pem);
    }

    /** The issuer's certificate and private key, in PEM, which the chart puts into a Secret. */
    public LinkerdValues issuer(String certificatePem, String keyPem) {
        return set("identity.issuer.scheme", "linkerd.io/tls")
                .set("identity.issuer.tls.crtPEM", certificatePem)
                .set("identity.issuer.tls.keyPEM", keyPem);
    }

    /** The issuer is in a Secret {@code linkerd-identity-issuer} of type {@code kubernetes.io/tls} already. */
    public LinkerdValues issuerInSecret() {
        return set("identity.issuer.scheme", "kubernetes.io/tls");
    }

    /** The trust anchors are in a ConfigMap {@code linkerd-identity-trust-roots} that somebody else keeps. */
    public LinkerdValues externalTrustAnchors() {
        return set("identity.externalCA", true);
    }

    /** How long the certificates of proxies live, such as {@code 24h0m0s}. */
    public LinkerdValues issuanceLifetime(String duration) {
        return set("identity.issuer.issuanceLifetime", duration);
    }

    /** The domain of identities; by default the cluster's. */
    public LinkerdValues trustDomain(String domain) {
        return set("identityTrustDomain", domain);
    }

    /** The domain of the cluster; by default {@code cluster.local}. */
    public LinkerdValues clusterDomain(String domain) {
        return set("clusterDomain", domain);
    }

    /** The networks that pods and services are in, such as {@code 10.0.0.0/8}. */
    public LinkerdValues clusterNetworks(String... networks) {
        return set("clusterNetworks", String.join(",", networks));
    }

    /** How many pods each part of the control plane has. */
    public LinkerdValues replicas(int count) {
        return set("controllerReplicas", count);
    }

    /** Whether pods of one part shall be on different nodes, and how many may be missing: for more than one replica. */
    public LinkerdValues podAntiAffinity(boolean on) {
        return set("enablePodAntiAffinity", on).set("enablePodDisruptionBudget", on);
    }

    /** Whether admission fails while a webhook does not answer. */
    public LinkerdValues webhookFailurePolicy(WebhookFailure policy) {
        return set("webhookFailurePolicy", policy.value());
    }

    /** The certificate of a webhook, its private key, and the certificates to check it with, all in PEM. */
    public LinkerdValues webhook(Webhook webhook, String certificatePem, String keyPem, String caBundlePem) {
        String at = webhook.value() + ".";
        return set(at + "externalSecret", false)
                .set(at + "crtPEM", certificatePem)
                .set(at + "keyPEM", keyPem)
                .set(at + "caBundle", caBundlePem);
    }

    /** The certificate of a webhook is in a Secret already; these are the certificates to check it with, in PEM. */
    public LinkerdValues webhookInSecret(Webhook webhook, String caBundlePem) {
        return set(webhook.value() + ".externalSecret", true).set(webhook.value() + ".caBundle", caBundlePem);
    }

    /** When the heartbeat runs, as cron has it, such as {@code 17 3 * * *}. */
    public LinkerdValues heartbeatSchedule(String cron) {
        return set("heartbeatSchedule", cron);
    }

    /** Without the heartbeat, which tells Linkerd's makers of the version in use. */
    public LinkerdValues withoutHeartbeat() {
        return set("disableHeartBeat", true);
    }

    /** Whether the CNI plugin sets up pods' networks. */
    public LinkerdValues cni(boolean enabled) {
        return set("cniEnabled", enabled);
    }

    /** Whether the init container runs as root, which Docker as a node's runtime needs. */
    public LinkerdValues proxyInitAsRoot(boolean on) {
        return set("proxyInit.runAsRoot", on);
    }

    /** What proxies may use. */
    public LinkerdValues proxyResources(Resources resources) {
        return set("proxy.resources", resources.tree());
    }

    /** What proxies log, such as {@code warn,linkerd=info}. */
    public LinkerdValues proxyLogLevel(String level) {
        return set("proxy.logLevel", level);
    }

    /** How proxies log: {@code plain} or {@code json}. */
    public LinkerdValues proxyLogFormat(String format) {
        return set("proxy.logFormat", format);
    }

    /** Whom proxies let in where no policy says so, such as {@code all-authenticated}. */
    public LinkerdValues defaultInboundPolicy(String policy) {
        return set("proxy.defaultInboundPolicy", policy);
    }

    /** The ports whose traffic is not looked into, such as {@code 25}, {@code 3306} or {@code 4000-4010}. */
    public LinkerdValues opaquePorts(String... ports) {
        return set("proxy.opaquePorts", String.join(",", ports));
    }

    /** Whether proxies are native sidecars. */
    public LinkerdValues nativeSidecar(boolean on) {
        return set("proxy.nativeSidecar", on);
    }

    /** What the control plane logs: {@code error}, {@code warn}, {@code info}, {@code debug} or {@code trace}. */
    public LinkerdValues logLevel(String level) {
        return set("controllerLogLevel", level);
    }

    /** Where all images come from instead of {@code cr.l5d.io/linkerd}. */
    public LinkerdValues imageRegistry(String registry) {
        return set("controllerImage", registry + "/controller")
                .set("proxy.image.name", registry + "/proxy")
                .set("debugContainer.image.name", registry + "/debug");
    }

    /** When images are pulled: {@code IfNotPresent}, {@code Always} or {@code Never}. */
    public LinkerdValues imagePullPolicy(String policy) {
        return set("imagePullPolicy", policy);
    }

    /** The Secrets of that namespace that images are pulled with. */
    public LinkerdValues imagePullSecrets(String... names) {
        List<Map<String, String>> secrets =
                Arrays.stream(names).map(name -> Map.of("name", name)).toList();
        return set("imagePullSecrets", secrets);
    }

    /** On which nodes the control plane runs. */
    public LinkerdValues nodeSelector(Map<String, String> labels) {
        return set("nodeSelector", labels);
    }

    /** The priority class of the control plane's pods. */
    public LinkerdValues priorityClass(String name) {
        return set("priorityClassName", name);
    }

    /** The labels of the control plane's pods. */
    public LinkerdValues podLabels(Map<String, String> labels) {
        return set("podLabels", labels);
    }

    /** The annotations of the control plane's pods. */
    public LinkerdValues podAnnotations(Map<String, String> annotations) {
        return set("podAnnotations", annotations);
    }

    /** Whether the Prometheus operator shall scrape control plane and proxies. */
    public LinkerdValues podMonitor(boolean enabled) {
        return set("podMonitor.enabled", enabled);
    }

    /** The Prometheus that the heartbeat asks. */
    public LinkerdValues prometheusUrl(String url) {
        return set("prometheusUrl", url);
    }

    /** Any other value; see {@link Values#set(String, Object)}. */
    public LinkerdValues set(String path, @Nullable Object value) {
        values = values.set(path, value);
        return this;
    }

    /** All that was set. */
    public Values build() {
        return values;
    }

    /** Names only. */
    @Override
    public String toString() {
        return values.toString();
    }
}
