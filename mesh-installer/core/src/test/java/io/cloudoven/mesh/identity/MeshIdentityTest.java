package io.cloudoven.mesh.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.mesh.MeshException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeshIdentityTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final MeshIdentity.Options OPTIONS =
            new MeshIdentity.Options().clock(Clock.fixed(NOW, ZoneOffset.UTC));

    @TempDir
    Path folder;

    @Test
    void what_is_made_can_be_installed() {
        MeshIdentity identity = MeshIdentity.generate(OPTIONS);

        assertThat(identity.problemsAt(NOW)).isEmpty();
        X509Certificate anchor = identity.anchors().certificates().get(0);
        assertThat(anchor.getSubjectX500Principal().getName()).isEqualTo("CN=root.linkerd.cluster.local");
        assertThat(anchor.getBasicConstraints()).isEqualTo(1);
        X509Certificate issuer = identity.issuer().certificate();
        assertThat(issuer.getSubjectX500Principal().getName()).isEqualTo("CN=identity.linkerd.cluster.local");
        assertThat(issuer.getBasicConstraints()).isZero();
        assertThat(issuer.getSigAlgName()).isEqualTo("SHA256withECDSA");
        assertThat(issuer.getNotAfter().toInstant()).isEqualTo(NOW.plus(Duration.ofDays(365)));
    }

    @Test
    void openssl_accepts_what_is_made() {
        MeshIdentity identity = MeshIdentity.generate();
        CertificatesOfTests openssl = new CertificatesOfTests(folder);
        openssl.write("anchors.crt", identity.anchors().pem());
        openssl.write("issuer.crt", identity.issuer().certificatePem());
        openssl.write("issuer.key", identity.issuer().keyPem());

        assertThat(openssl.run(List.of("openssl", "verify", "-x509_strict", "-CAfile", "anchors.crt", "issuer.crt")))
                .isEqualTo("issuer.crt: OK\n");
        assertThat(openssl.run(List.of("openssl", "pkey", "-in", "issuer.key", "-pubout")))
                .isEqualTo(openssl.run(List.of("openssl", "x509", "-in", "issuer.crt", "-noout", "-pubkey")));
        assertThat(identity.issuer().keyPem()).startsWith("-----BEGIN EC PRIVATE KEY-----");
    }

    @Test
    void what_is_written_is_read_again() {
        MeshIdentity identity = MeshIdentity.generate(OPTIONS);
        KeyedCertificate issuer = identity.issuer();

        assertThat(KeyedCertificate.ofPem(issuer.certificatePem(), issuer.keyPem()))
                .isEqualTo(issuer);
        assertThat(TrustAnchors.ofPem(identity.anchors().pem())).isEqualTo(identity.anchors());
    }

    @Test
    void an_issuer_that_openssl_made_is_accepted_with_the_one_between() {
        CertificatesOfTests openssl = new CertificatesOfTests(folder);
        openssl.authority("root", 365, "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1");
        openssl.signed("between", "root", true);
        openssl.signed("issuer", "between", true);

        KeyedCertificate issuer = KeyedCertificate.ofPem(
                openssl.read("issuer.crt") + openssl.read("between.crt"), openssl.read("issuer.key"));
        MeshIdentity identity = MeshIdentity.of(TrustAnchors.ofPem(openssl.read("root.crt")), issuer);

        assertThat(identity.validateAt(Instant.now())).isSameAs(identity);
        assertThat(MeshIdentity.of(
                                identity.anchors(), KeyedCertificate.ofPem(openssl.read("issuer.crt"), issuer.keyPem()))
                        .problemsAt(Instant.now()))
                .extracting(IdentityProblem::check)
                .containsExactly("l5d-identity-issuer-cert-issued-by-trust-anchor");
    }

    @Test
    void all_problems_are_told_at_once() {
        CertificatesOfTests openssl = new CertificatesOfTests(folder);
        openssl.authority("weak", 365, "-newkey", "rsa:1024");
        openssl.authority("wide", 365, "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp384r1", "-sha384");
        openssl.authority("other", 365, "-newkey", "rsa:2048");
        openssl.signed("leaf", "other", false);
        TrustAnchors anchors =
                TrustAnchors.ofPem(openssl.read("weak.crt")).and(TrustAnchors.ofPem(openssl.read("wide.crt")));
        MeshIdentity identity =
                MeshIdentity.of(anchors, KeyedCertificate.ofPem(openssl.read("leaf.crt"), openssl.read("other.key")));

        assertThatThrownBy(() -> identity.validateAt(Instant.now()))
                .isInstanceOf(MeshException.class)
                .hasMessage("""
                        the identity cannot be installed, 6 problems:
                          - weak: its RSA key has 1024 bits; 2048 and 4096 are accepted
                          - wide: its key is on a curve of 384 bits; make one on P-256
                          - wide: it is signed with SHA384withECDSA; sign with SHA-256
                          - leaf: it may not sign certificates; the issuer needs CA:TRUE and the usage keyCertSign
                          - leaf: the private key is not this certificate's; give the two that belong together
                          - leaf: no trust anchor vouches for it; the anchors are [weak, wide], and it was signed by CN=other""");
    }

    @Test
    void what_expires_within_sixty_days_is_a_warning_and_what_has_expired_an_error() {
        MeshIdentity identity = MeshIdentity.generate(
                OPTIONS.anchorValidity(Duration.ofDays(100)).issuerValidity(Duration.ofDays(10)));

        assertThat(identity.problemsAt(NOW))
                .containsExactly(new IdentityProblem(
                        "l5d-identity-issuer-cert-not-expiring-soon",
                        true,
                        "identity.linkerd.cluster.local",
                        "it is valid until 2026-12-05T12:00:00Z only; rotate soon"));
        assertThat(identity.validateAt(NOW)).isSameAs(identity);
        assertThat(identity.problemsAt(NOW.plus(Duration.ofDays(50))))
                .extracting(IdentityProblem::check)
                .containsExactly(
                        "l5d-identity-trustAnchors-not-expiring-soon", "l5d-identity-issuer-cert-is-time-valid");
        assertThat(identity.problemsAt(NOW.minus(Duration.ofDays(1))))
                .extracting(IdentityProblem::check)
                .containsExactly("l5d-identity-trustAnchors-are-time-valid", "l5d-identity-issuer-cert-is-time-valid");
    }

    @Test
    void a_fresh_issuer_stands_below_the_same_anchor() {
        MeshIdentity identity = MeshIdentity.generate(OPTIONS);
        MeshIdentity fresh = identity.withFreshIssuer(OPTIONS);

        assertThat(fresh.anchors()).isEqualTo(identity.anchors());
        assertThat(fresh.issuer()).isNotEqualTo(identity.issuer());
        assertThat(fresh.problemsAt(NOW)).isEmpty();
        assertThatThrownBy(() ->
                        MeshIdentity.of(identity.anchors(), identity.issuer()).withFreshIssuer(OPTIONS))
                .hasMessageContaining("give an issuer that the owner of the anchor signed");
    }

    @Test
    void anchors_are_bundled_while_one_replaces_the_other() {
        TrustAnchors old = MeshIdentity.generate(OPTIONS).anchors();
        TrustAnchors next = MeshIdentity.generate(OPTIONS).anchors();
        TrustAnchors both = old.and(next).and(old);

        assertThat(both.certificates()).hasSize(2);
        assertThat(both.include(old)).isTrue();
        assertThat(both.without(old)).isEqualTo(next);
        assertThatThrownBy(() -> old.without(old)).hasMessageContaining("no proxy trusts another");
    }

    @Test
    void a_webhook_certificate_names_its_service() throws Exception {
        WebhookCertificate webhook = WebhookCertificate.generate(
                "linkerd-proxy-injector", "linkerd", WebhookCertificate.VALIDITY, Clock.systemUTC());
        CertificatesOfTests openssl = new CertificatesOfTests(folder);
        openssl.write("ca.crt", webhook.authorityPem());
        openssl.write("tls.crt", webhook.certificate().certificatePem());

        assertThat(openssl.run(List.of(
                        "openssl",
                        "verify",
                        "-purpose",
                        "sslserver",
                        "-verify_hostname",
                        "linkerd-proxy-injector.linkerd.svc",
                        "-CAfile",
                        "ca.crt",
                        "tls.crt")))
                .isEqualTo("tls.crt: OK\n");
    }

    @Test
    void no_key_is_shown() {
        MeshIdentity identity = MeshIdentity.generate(OPTIONS);

        assertThat(identity.toString())
                .isEqualTo("issuer identity.linkerd.cluster.local below [root.linkerd.cluster.local]");
        assertThat(identity.issuer().toString()).isEqualTo("identity.linkerd.cluster.local");
    }
}
