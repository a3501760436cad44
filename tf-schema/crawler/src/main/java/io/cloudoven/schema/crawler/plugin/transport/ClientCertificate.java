package io.cloudoven.schema.crawler.plugin.transport;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Base64;

/**
 * A key, for one connection, and a self-signed certificate for it (RFC 5280): P-256, for {@code localhost}, valid for a
 * day. Written with the JDK alone: loading a library for it would take longer than all the rest.
 */
public final class ClientCertificate {

    private static final String NAME = "localhost";
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.hex("06082a8648ce3d040302"));
    private static final byte[] COMMON_NAME = Der.hex("0603550403");

    private final PrivateKey key;
    private final byte[] der;

    private ClientCertificate(PrivateKey key, byte[] der) {
        this.key = key;
        this.der = der;
    }

    /** A new one. */
    public static ClientCertificate create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            byte[] content = content(pair.getPublic().getEncoded());
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(content);
            byte[] signed = Der.value(Der.BIT_STRING, new byte[1], signature.sign());
            return new ClientCertificate(pair.getPrivate(), Der.sequence(content, ECDSA_WITH_SHA256, signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has ECDSA on P-256", e);
        }
    }

    private static byte[] content(byte[] publicKey) {
        byte[] name = Der.sequence(Der.value(Der.SET, Der.sequence(COMMON_NAME, Der.utf8(NAME))));
        BigInteger serial = new BigInteger(126, new SecureRandom()).setBit(126);
        return Der.sequence(
                Der.hex("a003020102"), // version 3
                Der.value(Der.INTEGER, serial.toByteArray()),
                ECDSA_WITH_SHA256,
                name,
                validity(),
                name,
                publicKey,
                Der.value(0xa3, extensions()));
    }

    private static byte[] validity() {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        return Der.sequence(Der.time(stamp(now.minusHours(1))), Der.time(stamp(now.plusDays(1))));
    }

    private static String stamp(ZonedDateTime time) {
        long date = (time.getYear() * 100L + time.getMonthValue()) * 100 + time.getDayOfMonth();
        return Long.toString(((date * 100 + time.getHour()) * 100 + time.getMinute()) * 100 + time.getSecond()) + "Z";
    }

    private static byte[] extensions() {
        return Der.sequence(
                // basicConstraints, critical: an authority, so that it can vouch for itself
                extension("0603551d130101ff", Der.sequence(Der.hex("0101ff"))),
                // keyUsage, critical: digitalSignature, keyEncipherment, keyAgreement, keyCertSign
                extension("0603551d0f0101ff", Der.hex("030202ac")),
                // extKeyUsage: clientAuth, serverAuth
                extension("0603551d25", Der.sequence(Der.hex("06082b06010505070302"), Der.hex("06082b06010505070301"))),
                // subjectAltName: a DNS name
                extension("0603551d11", Der.sequence(Der.text(0x82, NAME))));
    }

    private static byte[] extension(String idAndCritical, byte[] content) {
        return Der.sequence(Der.hex(idAndCritical), Der.value(Der.OCTET_STRING, content));
    }

    /** The certificate in PEM. */
    public String pem() {
        byte[] lineEnd = "\n".getBytes(StandardCharsets.US_ASCII);
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, lineEnd).encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
    }

    PrivateKey key() {
        return key;
    }

    X509Certificate certificate() {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificate just made cannot be read", e);
        }
    }
}
