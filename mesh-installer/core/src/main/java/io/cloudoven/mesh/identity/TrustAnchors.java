package io.cloudoven.mesh.identity;

import io.cloudoven.mesh.MeshException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The certificates that every proxy of the mesh trusts: Linkerd's trust roots.
 *
 * <p>While anchors are rotated there are two: {@code old.and(fresh)}. Immutable and thread-safe.
 */
public final class TrustAnchors {
    private final Set<X509Certificate> certificates;

    private TrustAnchors(Collection<X509Certificate> certificates) {
        this.certificates = new LinkedHashSet<>(certificates);
        if (this.certificates.isEmpty()) {
            throw new MeshException("trust anchors: there is none; without one no proxy trusts another");
        }
    }

    /** These certificates, each once. */
    public static TrustAnchors of(X509Certificate... certificates) {
        return new TrustAnchors(List.of(certificates));
    }

    /**
     * The certificates in a PEM text: {@code ca-bundle.crt} of ConfigMap {@code linkerd-identity-trust-roots}.
     *
     * @throws MeshException when it holds none, or something else beside them
     */
    public static TrustAnchors ofPem(String pem) {
        return new TrustAnchors(Pem.certificates("trust anchors", pem));
    }

    /** These and {@code others}, as proxies must trust both while one replaces the other. */
    public TrustAnchors and(TrustAnchors others) {
        List<X509Certificate> both = new ArrayList<>(certificates);
        both.addAll(others.certificates);
        return new TrustAnchors(both);
    }

    /**
     * These but for {@code others}.
     *
     * @throws MeshException when nothing remains
     */
    public TrustAnchors without(TrustAnchors others) {
        List<X509Certificate> rest = new ArrayList<>(certificates);
        rest.removeAll(others.certificates);
        return new TrustAnchors(rest);
    }

    /** Whether all of {@code others} are among these. */
    public boolean include(TrustAnchors others) {
        return certificates.containsAll(others.certificates);
    }

    /** Whether one of these signed a certificate, or signed who signed it. Dates are not looked at. */
    public boolean vouchFor(KeyedCertificate keyed) {
        if (certificates.contains(keyed.certificate())) {
            return true;
        }
        Set<TrustAnchor> trusted = new LinkedHashSet<>();
        certificates.forEach(anchor -> trusted.add(new TrustAnchor(anchor, null)));
        X509CertSelector wanted = new X509CertSelector();
        wanted.setCertificate(keyed.certificate());
        try {
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(trusted, wanted);
            parameters.setRevocationEnabled(false);
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(keyed.chain())));
            parameters.setDate(keyed.certificate().getNotBefore());
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException untrusted) {
            return false;
        }
    }

    /** The certificates, in their order. */
    public List<X509Certificate> certificates() {
        return List.copyOf(certificates);
    }

    /** All of them, one after another. */
    public String pem() {
        StringBuilder text = new StringBuilder();
        certificates.forEach(certificate -> text.append(Pem.text(certificate)));
        return text.toString();
    }

    /** The SHA-256 of a bundle's text in hexadecimal, as pods have it in {@code linkerd.io/trust-root-sha256}. */
    public static String sha256(String pem) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(pem.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** The digests that a bundle's text may have, with or without a line break at its end: writers differ in that. */
    public static Set<String> digestsOf(String pem) {
        return new LinkedHashSet<>(List.of(sha256(pem), sha256(pem.strip()), sha256(pem.strip() + "\n")));
    }

    /** The same certificates, in any order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TrustAnchors anchors && certificates.equals(anchors.certificates);
    }

    @Override
    public int hashCode() {
        return certificates.hashCode();
    }

    @Override
    public String toString() {
        return certificates.stream().map(Names::of).toList().toString();
    }
}
