package io.cloudoven.mesh.identity;

import io.cloudoven.mesh.MeshException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.List;

/**
 * A certificate with its private key, and those that vouch for it.
 *
 * <p>{@code toString()} shows the name alone; only {@link #keyPem()} tells the key. Immutable and thread-safe.
 */
public final class KeyedCertificate {
    private final List<X509Certificate> chain;
    private final PrivateKey key;

    KeyedCertificate(List<X509Certificate> chain, PrivateKey key) {
        this.chain = List.copyOf(chain);
        this.key = key;
    }

    /**
     * A certificate that was made elsewhere.
     *
     * @param certificatePem the certificate, and after it those between it and the trust anchor
     * @param keyPem its key, without a password
     * @throws MeshException when either cannot be read
     */
    public static KeyedCertificate ofPem(String certificatePem, String keyPem) {
        return new KeyedCertificate(
                Pem.certificates("issuer certificate", certificatePem), Pem.key("issuer key", keyPem));
    }

    /** The certificate itself. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** The certificate and those between it and the trust anchor. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** The whole {@link #chain()} as text. */
    public String certificatePem() {
        StringBuilder text = new StringBuilder();
        chain.forEach(certificate -> text.append(Pem.text(certificate)));
        return text.toString();
    }

    /** The private key as text: a secret. */
    public String keyPem() {
        return Pem.text(key);
    }

    /** Whether the private key is the certificate's. */
    public boolean hasItsOwnKey() {
        PublicKey certified = certificate().getPublicKey();
        boolean rsa = key.getAlgorithm().equals("RSA");
        if (rsa != (certified instanceof RSAPublicKey)) {
            return false;
        }
        byte[] probe = {1, 2, 3};
        try {
            Signature signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initSign(key);
            signature.update(probe);
            byte[] signed = signature.sign();
            signature.initVerify(certified);
            signature.update(probe);
            return signature.verify(signed);
        } catch (GeneralSecurityException notTheirs) {
            return false;
        }
    }

    PrivateKey key() {
        return key;
    }

    /** The same certificates, and the same key in whatever form it came. */
    @Override
    public boolean equals(Object other) {
        return other instanceof KeyedCertificate keyed && chain.equals(keyed.chain) && keyPem().equals(keyed.keyPem());
    }

    @Override
    public int hashCode() {
        return chain.hashCode();
    }

    @Override
    public String toString() {
        return Names.of(certificate());
    }
}
