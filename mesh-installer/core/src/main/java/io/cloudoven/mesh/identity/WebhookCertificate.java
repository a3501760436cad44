package io.cloudoven.mesh.identity;

import java.time.Clock;
import java.time.Duration;

/**
 * The certificate of a webhook, with the authority that the API server is told to trust for it.
 *
 * <p>Charts make one anew at each rendering unless it is given; given and kept, a second installation changes nothing.
 *
 * @param certificate for the DNS name of the webhook's Service
 * @param authorityPem the chart's {@code caBundle}
 */
public record WebhookCertificate(KeyedCertificate certificate, String authorityPem) {

    /** How long they are valid unless told otherwise: a year, as the charts' own. */
    public static final Duration VALIDITY = Duration.ofDays(365);

    /**
     * A new one.
     *
     * @param service the webhook's Service: {@code linkerd-proxy-injector}
     * @param namespace that of the Service
     */
    public static WebhookCertificate generate(String service, String namespace, Duration validity, Clock clock) {
        CertificateMaker maker = new CertificateMaker(clock);
        String name = service + "." + namespace + ".svc";
        KeyedCertificate authority = maker.authority(name + " authority", validity, 0, null);
        return new WebhookCertificate(maker.server(name, validity, authority), Pem.text(authority.certificate()));
    }

    @Override
    public String toString() {
        return "certificate of " + certificate;
    }
}
