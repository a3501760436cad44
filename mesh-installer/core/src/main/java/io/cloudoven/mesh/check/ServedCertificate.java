package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.TrustAnchors;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The certificate that a webhook or an aggregated API serves, out of its Secret. */
final class ServedCertificate {

    private static final Duration SOON = Duration.ofDays(60);
    private static final int DNS_NAME = 2;

    private final ClusterView cluster;
    private final String namespace;
    private final String service;

    /** @param service the certificate is in the Secret {@code <service>-k8s-tls} */
    ServedCertificate(ClusterView cluster, String namespace, String service) {
        this.cluster = cluster;
        this.namespace = namespace;
        this.service = service;
    }

    String service() {
        return service;
    }

    /** Whether the API server, which trusts {@code bundle}, will accept it. */
    Outcome acceptedBy(String bundle) {
        KeyedCertificate served = served();
        TrustAnchors trusted = TrustAnchors.ofPem(bundle);
        Instant now = cluster.setting().clock().instant();
        List<String> problems = new ArrayList<>();
        trusted.certificates()
                .forEach(anchor -> invalid("the authority", anchor, now).ifPresent(problems::add));
        invalid("the certificate", served.certificate(), now).ifPresent(problems::add);
        if (!served.hasItsOwnKey()) {
            problems.add("the key in Secret " + secret() + " is not the certificate's");
        }
        String name = service + "." + namespace + ".svc";
        if (!names(served.certificate()).contains(name)) {
            problems.add("the certificate is for " + names(served.certificate()) + ", not for " + name);
        }
        if (!trusted.vouchFor(served)) {
            problems.add("the authority that the API server is told to trust did not sign the certificate");
        }
        return Outcome.ofProblems(problems);
    }

    Outcome expiringSoon() {
        Instant soon = cluster.setting().clock().instant().plus(SOON);
        return Outcome.ofProblems(served().chain().stream()
                .map(certificate -> certificate.getNotAfter().toInstant())
                .filter(soon::isAfter)
                .map(end -> "it is valid until " + end + " only")
                .toList());
    }

    boolean isThere() {
        return Secrets.data(cluster, namespace, secret()).isPresent();
    }

    private KeyedCertificate served() {
        Map<String, String> data = Secrets.data(cluster, namespace, secret())
                .orElseThrow(() -> new MeshException("there is no Secret " + secret() + " in namespace " + namespace));
        return KeyedCertificate.ofPem(
                Secrets.required(data, secret(), "tls.crt"), Secrets.required(data, secret(), "tls.key"));
    }

    private String secret() {
        return service + "-k8s-tls";
    }

    private static Optional<String> invalid(String what, X509Certificate certificate, Instant now) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        return now.isBefore(from) || now.isAfter(to)
                ? Optional.of(what + " is valid from " + from + " to " + to + ", not now")
                : Optional.empty();
    }

    private static List<String> names(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? List.of()
                    : names.stream()
                            .filter(name -> name.get(0).equals(DNS_NAME))
                            .map(name -> String.valueOf(name.get(1)))
                            .toList();
        } catch (CertificateParsingException e) {
            throw new MeshException("the names in a certificate cannot be read", e);
        }
    }
}
