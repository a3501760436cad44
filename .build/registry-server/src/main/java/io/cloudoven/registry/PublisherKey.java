package io.cloudoven.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.sig.RevocationReasonTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** An OpenPGP key made for a test. Each method that changes something gives another key object of the same key pair. */
public final class PublisherKey {
    private static final String NAME = "Test Publisher <publisher@example.com>";

    private final PGPKeyPair pair;
    private final PGPPublicKey published;

    private PublisherKey(PGPKeyPair pair, PGPPublicKey published) {
        this.pair = pair;
        this.published = published;
    }

    /** A key that is a year old and does not expire. */
    public static PublisherKey create() {
        return create(Instant.now().minus(Duration.ofDays(365)), Duration.ZERO);
    }

    /** A key that is valid for so long after it was made; zero is for ever. */
    public static PublisherKey create(Instant made, Duration valid) {
        try {
            RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
            generator.init(new RSAKeyGenerationParameters(BigInteger.valueOf(65537), new SecureRandom(), 2048, 80));
            PGPKeyPair pair = new BcPGPKeyPair(
                    PublicKeyPacket.VERSION_4,
                    PublicKeyAlgorithmTags.RSA_GENERAL,
                    generator.generateKeyPair(),
                    Date.from(made));
            PGPSignatureSubpacketGenerator hashed = new PGPSignatureSubpacketGenerator();
            hashed.setSignatureCreationTime(false, Date.from(made));
            if (!valid.isZero()) {
                hashed.setKeyExpirationTime(false, valid.toSeconds());
            }
            PGPSignatureGenerator self = generator(pair, PGPSignature.POSITIVE_CERTIFICATION, hashed);
            PGPPublicKey key = pair.getPublicKey();
            return new PublisherKey(
                    pair, PGPPublicKey.addCertification(key, NAME, self.generateCertification(NAME, key)));
        } catch (PGPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same key, revoked: because it was compromised, or merely because another takes its place. */
    public PublisherKey revoked(Instant when, boolean compromised) {
        try {
            PGPSignatureSubpacketGenerator hashed = new PGPSignatureSubpacketGenerator();
            hashed.setSignatureCreationTime(false, Date.from(when));
            hashed.setRevocationReason(
                    false,
                    compromised ? RevocationReasonTags.KEY_COMPROMISED : RevocationReasonTags.KEY_SUPERSEDED,
                    "test");
            PGPSignature revocation =
                    generator(pair, PGPSignature.KEY_REVOCATION, hashed).generateCertification(published);
            return new PublisherKey(pair, PGPPublicKey.addCertification(published, revocation));
        } catch (PGPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key in ASCII armor. */
    public String armored() {
        try {
            return new String(armor(published.getEncoded()), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key's id, as registries write it. */
    public String id() {
        return String.format("%016X", published.getKeyID());
    }

    /** A detached signature, made now. */
    public byte[] sign(byte[] document) {
        return sign(document, Instant.now());
    }

    /** A detached signature that says it was made then. */
    public byte[] sign(byte[] document, Instant when) {
        try {
            PGPSignatureSubpacketGenerator hashed = new PGPSignatureSubpacketGenerator();
            hashed.setSignatureCreationTime(false, Date.from(when));
            hashed.setIssuerFingerprint(false, published);
            PGPSignatureGenerator generator = generator(pair, PGPSignature.BINARY_DOCUMENT, hashed);
            generator.update(document);
            return generator.generate().getEncoded();
        } catch (PGPException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A detached signature in ASCII armor. */
    public String signArmored(byte[] document) {
        return new String(armor(sign(document)), StandardCharsets.US_ASCII);
    }

    private static PGPSignatureGenerator generator(PGPKeyPair pair, int type, PGPSignatureSubpacketGenerator hashed)
            throws PGPException {
        PGPSignatureGenerator generator = new PGPSignatureGenerator(
                new BcPGPContentSignerBuilder(PublicKeyAlgorithmTags.RSA_GENERAL, HashAlgorithmTags.SHA256),
                pair.getPublicKey());
        generator.init(type, pair.getPrivateKey());
        PGPSignatureSubpacketGenerator unhashed = new PGPSignatureSubpacketGenerator();
        unhashed.setIssuerKeyID(false, pair.getKeyID());
        generator.setHashedSubpackets(hashed.generate());
        generator.setUnhashedSubpackets(unhashed.generate());
        return generator;
    }

    private static byte[] armor(byte[] encoded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArmoredOutputStream armored = new ArmoredOutputStream(out)) {
            armored.write(encoded);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
