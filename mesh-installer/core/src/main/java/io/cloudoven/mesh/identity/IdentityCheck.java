package io.cloudoven.mesh.identity;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Whether proxies will accept an issuer, asked before anything is applied.
 *
 * <p>The rules are those of Linkerd's own checks of the category {@code linkerd-identity}, and two that it leaves to
 * the proxies: the issuer must be an authority, and the key must be its own.
 */
final class IdentityCheck {
    private static final Duration SOON = Duration.ofDays(60);
    private static final int P256_BITS = 256;
    private static final Set<Integer> RSA_BITS = Set.of(2048, 4096);
    private static final Set<String> SIGNATURES = Set.of("SHA256withECDSA", "SHA256withRSA");
    private static final int MAY_SIGN_CERTIFICATES = 5;

    private final List<IdentityProblem> problems = new ArrayList<>();
    private final Date time;

    private IdentityCheck(Instant time) {
        this.time = Date.from(time);
    }

    static List<IdentityProblem> of(TrustAnchors anchors, KeyedCertificate issuer, Instant time) {
        IdentityCheck check = new IdentityCheck(time);
        for (X509Certificate anchor : anchors.certificates()) {
            check.algorithm("l5d-identity-trustAnchors-use-supported-crypto", anchor);
            check.validity(
                    "l5d-identity-trustAnchors-are-time-valid", "l5d-identity-trustAnchors-not-expiring-soon", anchor);
        }
        check.algorithm("l5d-identity-issuer-cert-uses-supported-crypto", issuer.certificate());
        check.validity(
                "l5d-identity-issuer-cert-is-time-valid",
                "l5d-identity-issuer-cert-not-expiring-soon",
                issuer.certificate());
        check.authority(issuer.certificate());
        check.key(issuer);
        check.chain(anchors, issuer);
        return List.copyOf(check.problems);
    }

    private void algorithm(String id, X509Certificate certificate) {
        PublicKey key = certificate.getPublicKey();
        if (key instanceof ECPublicKey elliptic) {
            int bits = elliptic.getParams().getOrder().bitLength();
            if (bits != P256_BITS) {
                error(id, certificate, "its key is on a curve of " + bits + " bits; make one on P-256");
            }
        } else if (key instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            if (!RSA_BITS.contains(bits)) {
                error(id, certificate, "its RSA key has " + bits + " bits; 2048 and 4096 are accepted");
            }
        } else {
            error(id, certificate, "its key is " + key.getAlgorithm() + "; make an ECDSA key on P-256");
        }
        if (!SIGNATURES.contains(certificate.getSigAlgName())) {
            error(id, certificate, "it is signed with " + certificate.getSigAlgName() + "; sign with SHA-256");
        }
    }

    private void validity(String valid, String soon, X509Certificate certificate) {
        Date end = certificate.getNotAfter();
        if (time.before(certificate.getNotBefore())) {
            error(
                    valid,
                    certificate,
                    "it is valid from " + certificate.getNotBefore().toInstant() + " on only");
        } else if (time.after(end)) {
            error(valid, certificate, "it was valid until " + end.toInstant() + "; make a new one");
        } else if (time.toInstant().plus(SOON).isAfter(end.toInstant())) {
            problems.add(new IdentityProblem(
                    soon, true, Names.of(certificate), "it is valid until " + end.toInstant() + " only; rotate soon"));
        }
    }

    private void authority(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        if (certificate.getBasicConstraints() < 0 || usage != null && !usage[MAY_SIGN_CERTIFICATES]) {
            error(
                    "l5d-identity-cert-config-valid",
                    certificate,
                    "it may not sign certificates; the issuer needs CA:TRUE and the usage keyCertSign");
        }
    }

    private void key(KeyedCertificate issuer) {
        if (!issuer.hasItsOwnKey()) {
            error(
                    "l5d-identity-cert-config-valid",
                    issuer.certificate(),
                    "the private key is not this certificate's; give the two that belong together");
        }
    }

    private void chain(TrustAnchors anchors, KeyedCertificate issuer) {
        if (!anchors.vouchFor(issuer)) {
            error(
                    "l5d-identity-issuer-cert-issued-by-trust-anchor",
                    issuer.certificate(),
                    "no trust anchor vouches for it; the anchors are " + anchors + ", and it was signed by "
                            + issuer.certificate().getIssuerX500Principal().getName());
        }
    }

    private void error(String check, X509Certificate certificate, String text) {
        problems.add(new IdentityProblem(check, false, Names.of(certificate), text));
    }
}
