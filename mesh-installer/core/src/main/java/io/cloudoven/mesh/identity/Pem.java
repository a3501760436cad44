package io.cloudoven.mesh.identity;

import io.cloudoven.mesh.MeshException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.util.io.pem.PemObject;
import org.jspecify.annotations.Nullable;

/** The text form of certificates and keys (RFC 7468), in the forms that Linkerd reads. */
final class Pem {
    private Pem() {}

    /** The certificates in a text, in its order; keys among them are refused. */
    static List<X509Certificate> certificates(String what, String text) {
        List<X509Certificate> certificates = new ArrayList<>();
        try (PEMParser parser = new PEMParser(new StringReader(text))) {
            for (Object item = parser.readObject(); item != null; item = parser.readObject()) {
                if (!(item instanceof X509CertificateHolder holder)) {
                    throw new MeshException(what + ": among the certificates there is something else; give the"
                            + " certificates alone");
                }
                certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
            }
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            throw refused(what, "cannot be read as PEM certificates", unreadable);
        }
        if (certificates.isEmpty()) {
            throw new MeshException(what + ": there is no certificate; it begins with -----BEGIN CERTIFICATE-----");
        }
        return List.copyOf(certificates);
    }

    /** The one private key in a text. */
    static PrivateKey key(String what, String text) {
        PrivateKey key = null;
        try (PEMParser parser = new PEMParser(new StringReader(text))) {
            for (Object item = parser.readObject(); item != null; item = parser.readObject()) {
                PrivateKey found = key(what, item);
                if (found != null && key != null) {
                    throw new MeshException(what + ": there is more than one private key");
                }
                key = found == null ? key : found;
            }
        } catch (IOException | RuntimeException unreadable) {
            // The cause is left out: a parser's message can quote what it read.
            throw unreadable instanceof MeshException known
                    ? known
                    : new MeshException(what + ": cannot be read as a PEM private key");
        }
        if (key == null) {
            throw new MeshException(what + ": there is no private key; it begins with -----BEGIN EC PRIVATE KEY-----,"
                    + " -----BEGIN RSA PRIVATE KEY----- or -----BEGIN PRIVATE KEY-----");
        }
        return key;
    }

    private static @Nullable PrivateKey key(String what, Object item) throws IOException {
        JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
        if (item instanceof PEMKeyPair pair) {
            return converter.getPrivateKey(pair.getPrivateKeyInfo());
        }
        if (item instanceof PrivateKeyInfo info) {
            return converter.getPrivateKey(info);
        }
        if (item instanceof PEMEncryptedKeyPair || item instanceof PKCS8EncryptedPrivateKeyInfo) {
            throw new MeshException(what + ": the private key is encrypted, and Linkerd takes none with a password");
        }
        return null; // curve parameters, certificates
    }

    static String text(X509Certificate certificate) {
        return write(certificate);
    }

    /** A private key: in the form of SEC 1 with its curve named, which Go asks for, when it is on one. */
    static String text(PrivateKey key) {
        if (!(key instanceof ECPrivateKey elliptic)) {
            return write(key);
        }
        PrivateKeyInfo info = PrivateKeyInfo.getInstance(key.getEncoded());
        var named = new org.bouncycastle.asn1.sec.ECPrivateKey(
                elliptic.getParams().getOrder().bitLength(),
                elliptic.getS(),
                info.getPrivateKeyAlgorithm().getParameters());
        try {
            return write(new PemObject("EC PRIVATE KEY", named.getEncoded()));
        } catch (IOException impossible) {
            throw new IllegalStateException("a key cannot be encoded", impossible);
        }
    }

    /** An item as text that ends with a line break. */
    private static String write(Object item) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(item);
        } catch (IOException impossible) {
            throw new MeshException("a text in memory cannot be written", impossible);
        }
        return text.toString();
    }

    private static MeshException refused(String what, String why, Exception cause) {
        return cause instanceof MeshException known ? known : new MeshException(what + ": " + why, cause);
    }
}
