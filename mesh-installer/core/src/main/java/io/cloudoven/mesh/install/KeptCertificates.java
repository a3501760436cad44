package io.cloudoven.mesh.install;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.TrustAnchors;
import io.cloudoven.mesh.identity.WebhookCertificate;
import io.cloudoven.mesh.release.LinkerdValues;
import io.cloudoven.mesh.release.Values;
import io.cloudoven.mesh.release.Webhook;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The certificates of webhooks: those in the cluster while they last, else new ones.
 *
 * <p>Charts make new ones at each rendering, which restarts pods. Ours are written with their authority after them, so that
 * the Secret alone tells all that a later run needs, even one after a run that stopped half-way.
 */
final class KeptCertificates {

    private static final Duration RENEWED_BEFORE = Duration.ofDays(60);
    private static final List<Webhook> VIZ = List.of(Webhook.TAP, Webhook.TAP_INJECTOR);
    private static final List<Webhook> CONTROL_PLANE =
            List.of(Webhook.PROXY_INJECTOR, Webhook.PROFILE_VALIDATOR, Webhook.POLICY_VALIDATOR);

    private final Cluster cluster;
    private final Clock clock;

    KeptCertificates(Cluster cluster, Clock clock) {
        this.cluster = cluster;
        this.clock = clock;
    }

    Values forControlPlane(String namespace, Values given) {
        return values(CONTROL_PLANE, namespace, given);
    }

    Values forViz(String namespace, Values given) {
        return values(VIZ, namespace, given);
    }

    /** What the chart is told of all webhooks that the user says nothing about. */
    private Values values(List<Webhook> webhooks, String namespace, Values given) {
        LinkerdValues values = LinkerdValues.builder();
        for (Webhook webhook : webhooks) {
            if (!isGiven(KubernetesYaml.asMap(given.tree().get(webhook.value())).keySet())) {
                WebhookCertificate certificate = kept(webhook, namespace).orElseGet(() -> fresh(webhook, namespace));
                values.webhook(
                        webhook,
                        certificate.certificate().certificatePem(),
                        certificate.certificate().keyPem(),
                        certificate.authorityPem());
            }
        }
        return values.build();
    }

    private static boolean isGiven(Set<String> names) {
        return names.contains("crtPEM")
                || names.contains("externalSecret")
                || names.contains("injectCaFrom")
                || names.contains("injectCaFromSecret");
    }

    private WebhookCertificate fresh(Webhook webhook, String namespace) {
        WebhookCertificate made =
                WebhookCertificate.generate(webhook.service(), namespace, WebhookCertificate.VALIDITY, clock);
        String chain = made.certificate().certificatePem();
        return new WebhookCertificate(
                chain.contains(made.authorityPem())
                        ? made.certificate()
                        : KeyedCertificate.ofPem(
                                chain + made.authorityPem(), made.certificate().keyPem()),
                made.authorityPem());
    }

    private Optional<WebhookCertificate> kept(Webhook webhook, String namespace) {
        return cluster.find(ObjectRef.of("v1", "Secret", namespace, webhook.service() + "-k8s-tls"))
                .flatMap(this::read)
                .filter(this::lasts);
    }

    private Optional<WebhookCertificate> read(LiveObject secret) {
        try {
            KeyedCertificate certificate =
                    KeyedCertificate.ofPem(decoded(secret, "tls.crt"), decoded(secret, "tls.key"));
            List<X509Certificate> chain = certificate.chain();
            X509Certificate authority = chain.get(chain.size() - 1);
            return authority.getSubjectX500Principal().equals(authority.getIssuerX500Principal())
                    ? Optional.of(new WebhookCertificate(
                            certificate, TrustAnchors.of(authority).pem()))
                    : Optional.empty();
        } catch (MeshException unreadable) {
            // it serves no webhook either: a new one takes its place
            return Optional.empty();
        }
    }

    private boolean lasts(WebhookCertificate certificate) {
        return certificate
                .certificate()
                .certificate()
                .getNotAfter()
                .toInstant()
                .isAfter(clock.instant().plus(RENEWED_BEFORE));
    }

    private static String decoded(LiveObject secret, String key) {
        return new String(Base64.getDecoder().decode(secret.text("data", key).orElse("")), StandardCharsets.US_ASCII);
    }
}
