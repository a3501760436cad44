package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.MutatingWebhookConfiguration;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.ValidatingWebhookConfiguration;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.WebhookClientConfig;
import java.util.List;
import java.util.Optional;

/** The certificates of the control plane's webhooks. */
final class WebhookChecks {

    private static final String RENEW =
            "renew the webhook's certificate, and the authority in its configuration with it";

    private final ClusterView cluster;

    private WebhookChecks(ClusterView cluster) {
        this.cluster = cluster;
    }

    static List<Probe> of(ClusterView cluster) {
        WebhookChecks checks = new WebhookChecks(cluster);
        ServedCertificate injector = checks.certificate("linkerd-proxy-injector");
        ServedCertificate profiles = checks.certificate("linkerd-sp-validator");
        ServedCertificate policies = checks.certificate("linkerd-policy-validator");
        return new Probes(CheckCategory.WEBHOOKS)
                .fatal(
                        "l5d-proxy-injector-webhook-cert-valid",
                        "the API server will accept the proxy injector's certificate",
                        RENEW,
                        () -> injector.acceptedBy(bundle(injector, checks.mutating(injector))))
                .warning(
                        "l5d-proxy-injector-webhook-cert-not-expiring-soon",
                        "the proxy injector's certificate is valid for 60 days more",
                        RENEW,
                        injector::expiringSoon)
                .fatal(
                        "l5d-sp-validator-webhook-cert-valid",
                        "the API server will accept the certificate of the validator of ServiceProfiles",
                        RENEW,
                        () -> profiles.acceptedBy(bundle(profiles, checks.validating(profiles))))
                .warning(
                        "l5d-sp-validator-webhook-cert-not-expiring-soon",
                        "the certificate of the validator of ServiceProfiles is valid for 60 days more",
                        RENEW,
                        profiles::expiringSoon)
                .fatal(
                        "l5d-policy-validator-webhook-cert-valid",
                        "the API server will accept the certificate of the validator of policies",
                        RENEW,
                        () -> checks.policies(policies))
                .warning(
                        "l5d-policy-validator-webhook-cert-not-expiring-soon",
                        "the certificate of the validator of policies is valid for 60 days more",
                        RENEW,
                        () -> policies.isThere() ? policies.expiringSoon() : noPolicies())
                .list();
    }

    private ServedCertificate certificate(String service) {
        return new ServedCertificate(cluster, cluster.namespace(), service);
    }

    /** Linkerd takes its absence for a version that has none. */
    private Outcome policies(ServedCertificate certificate) {
        Optional<WebhookClientConfig> webhook = validating(certificate);
        return webhook.isEmpty() || !certificate.isThere()
                ? noPolicies()
                : certificate.acceptedBy(bundle(certificate, webhook));
    }

    private static Outcome noPolicies() {
        return Outcome.skipped("there is no validator of policies");
    }

    private Optional<WebhookClientConfig> mutating(ServedCertificate certificate) {
        MutatingWebhookConfiguration there = cluster.client()
                .admissionRegistration()
                .v1()
                .mutatingWebhookConfigurations()
                .withName(name(certificate))
                .get();
        return Optional.ofNullable(there)
                .map(each -> only(certificate, each.getWebhooks()).getClientConfig());
    }

    private Optional<WebhookClientConfig> validating(ServedCertificate certificate) {
        ValidatingWebhookConfiguration there = cluster.client()
                .admissionRegistration()
                .v1()
                .validatingWebhookConfigurations()
                .withName(name(certificate))
                .get();
        return Optional.ofNullable(there)
                .map(each -> only(certificate, each.getWebhooks()).getClientConfig());
    }

    private static String name(ServedCertificate certificate) {
        return certificate.service() + "-webhook-config";
    }

    private static <T> T only(ServedCertificate certificate, List<T> webhooks) {
        if (webhooks.size() != 1) {
            throw new MeshException(name(certificate) + " has " + webhooks.size() + " webhooks, not one");
        }
        return webhooks.get(0);
    }

    private static String bundle(ServedCertificate certificate, Optional<WebhookClientConfig> webhook) {
        String bundle = webhook.orElseThrow(
                        () -> new MeshException("there is no webhook configuration " + name(certificate)))
                .getCaBundle();
        return bundle == null ? "" : Secrets.decoded(bundle);
    }
}
