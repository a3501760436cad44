package io.cloudoven.mesh.identity;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Makes the certificates of a mesh as Linkerd wants them: ECDSA on P-256 with SHA-256 (RFC 5280, RFC 5480).
 *
 * <p>They are valid from a minute before now, for clocks that are a little behind.
 */
final class CertificateMaker {
    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final int SERIAL_BITS = 126;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CertificateMaker(Clock clock) {
        this.clock = clock;
    }

    /**
     * An authority: one that vouches for itself, or that another vouches for.
     *
     * @param below how many authorities may be between this and a leaf
     */
    KeyedCertificate authority(String name, Duration validity, int below, @Nullable KeyedCertificate signer) {
        return make(name, validity, signer, builder -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(below));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        });
    }

    /** The certificate of a server that is reached under {@code name}. */
    KeyedCertificate server(String name, Duration validity, KeyedCertificate signer) {
        return make(name, validity, signer, builder -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, name)));
        });
    }

    private KeyedCertificate make(
            String name, Duration validity, @Nullable KeyedCertificate signer, Extensions extensions) {
        KeyPair pair = keyPair();
        PrivateKey signingKey = signer == null ? pair.getPrivate() : signer.key();
        X509Certificate certificate = sign(name, pair.getPublic(), validity, signer, signingKey, extensions);
        List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
        // The anchor itself is what the other side has; only those between belong to the chain.
        if (signer != null && !selfSigned(signer.certificate())) {
            chain.addAll(signer.chain());
        }
        return new KeyedCertificate(chain, pair.getPrivate());
    }

    private X509Certificate sign(
            String name,
            PublicKey key,
            Duration validity,
            @Nullable KeyedCertificate signer,
            PrivateKey signingKey,
            Extensions extensions) {
        Instant now = clock.instant();
        X500Principal subject = new X500Principal("CN=" + name);
        X500Principal issuer = signer == null ? subject : signer.certificate().getSubjectX500Principal();
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS),
                Date.from(now.minus(SKEW)),
                Date.from(now.plus(validity)),
                subject,
                key);
        try {
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
            if (signer != null) {
                builder.addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        identifiers.createAuthorityKeyIdentifier(
                                signer.certificate().getPublicKey()));
            }
            extensions.addTo(builder);
            String algorithm = signingKey.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(signingKey)));
        } catch (IOException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException("the certificate of " + name + " cannot be signed", impossible);
        }
    }

    private static boolean selfSigned(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has keys on P-256", impossible);
        }
    }

    private interface Extensions {
        void addTo(X509v3CertificateBuilder builder) throws IOException;
    }
}
