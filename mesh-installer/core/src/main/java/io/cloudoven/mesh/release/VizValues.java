package io.cloudoven.mesh.release;

import org.jspecify.annotations.Nullable;

/**
 * What {@code linkerd-viz} is told, in names and types. What is not set is left to the chart, but for the job that would
 * label the namespace after an installation: whoever makes the namespace labels it.
 *
 * <p>A builder is for one thread; what it builds is immutable.
 *
 * @see <a href="https://artifacthub.io/packages/helm/linkerd2-edge/linkerd-viz">the chart's values</a>
 */
public final class VizValues {

    private Values values = Values.none().set("createNamespaceMetadataJob", false);

    private VizValues() {}

    /** Nothing set yet. */
    public static VizValues builder() {
        return new VizValues();
    }

    /** The namespace of the control plane; by default {@code linkerd}. */
    public VizValues linkerdNamespace(String namespace) {
        return set("linkerdNamespace", namespace);
    }

    /** The domain of the cluster; by default {@code cluster.local}. */
    public VizValues clusterDomain(String domain) {
        return set("clusterDomain", domain);
    }

    /** The domain of identities; by default the cluster's. */
    public VizValues trustDomain(String domain) {
        return set("identityTrustDomain", domain);
    }

    /** The certificate of a webhook, its private key, and the certificates to check it with, all in PEM. */
    public VizValues webhook(Webhook webhook, String certificatePem, String keyPem, String caBundlePem) {
        String at = webhook.value() + ".";
        return set(at + "externalSecret", false)
                .set(at + "crtPEM", certificatePem)
                .set(at + "keyPEM", keyPem)
                .set(at + "caBundle", caBundlePem);
    }

    /** Where all images but Prometheus' come from instead of {@code cr.l5d.io/linkerd}. */
    public VizValues imageRegistry(String registry) {
        return set("defaultRegistry", registry);
    }

    /** A Prometheus of one's own instead of the one that viz brings. */
    public VizValues prometheusUrl(String url) {
        return set("prometheusUrl", url).set("prometheus.enabled", false);
    }

    /** What Prometheus may use. */
    public VizValues prometheusResources(Resources resources) {
        return set("prometheus.resources", resources.tree());
    }

    /** A Grafana outside of the cluster, which the dashboard links to. */
    public VizValues grafanaUrl(String url) {
        return set("grafana.externalUrl", url);
    }

    /** Which host names the dashboard answers to, as a regular expression. */
    public VizValues dashboardHosts(String regexp) {
        return set("dashboard.enforcedHostRegexp", regexp);
    }

    /** Any other value; see {@link Values#set(String, Object)}. */
    public VizValues set(String path, @Nullable Object value) {
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
