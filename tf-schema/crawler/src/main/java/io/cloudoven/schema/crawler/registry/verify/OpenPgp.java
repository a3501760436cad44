package io.cloudoven.schema.crawler.registry.verify;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/** What Bouncy Castle reads and computes, with one kind of failure. */
final class OpenPgp {

    private static final int LARGEST = 1 << 20;

    private OpenPgp() {}

    private interface Reading<T> {
        T read() throws IOException, PGPException;
    }

    /** The public keys in a text; armor and binary are both read. */
    static List<PGPPublicKeyRing> keys(String source, byte[] encoded) {
        return reading(source, "no OpenPGP key", encoded.length, () -> {
            List<PGPPublicKeyRing> rings = new ArrayList<>();
            new PGPPublicKeyRingCollection(
                            PGPUtil.getDecoderStream(new ByteArrayInputStream(encoded)),
                            new BcKeyFingerprintCalculator())
                    .forEach(rings::add);
            return rings;
        });
    }

    /** The detached signatures in a text; armor and binary are both read. */
    static List<PGPSignature> signatures(String source, byte[] encoded) {
        return reading(source, "no OpenPGP signature", encoded.length, () -> {
            BcPGPObjectFactory objects =
                    new BcPGPObjectFactory(PGPUtil.getDecoderStream(new ByteArrayInputStream(encoded)));
            List<PGPSignature> signatures = new ArrayList<>();
            for (Object object = objects.nextObject(); object != null; object = objects.nextObject()) {
                if (object instanceof PGPSignatureList list) {
                    list.forEach(signatures::add);
                }
            }
            return signatures;
        });
    }

    /** Whether a signature is that of a document by a key. */
    static boolean signs(PGPSignature signature, PGPPublicKey key, byte[] document) {
        return holds(() -> {
            signature.init(new BcPGPContentVerifierBuilderProvider(), key);
            signature.update(document);
            return signature.verify();
        });
    }

    /** Whether a key certifies one of its own user ids, or itself. */
    static boolean certifies(PGPSignature signature, PGPPublicKey key, byte[] userId) {
        return holds(() -> {
            signature.init(new BcPGPContentVerifierBuilderProvider(), key);
            return signature.isCertification()
                    ? signature.verifyCertification(userId, key)
                    : signature.verifyCertification(key);
        });
    }

    /** Whether {@code by} says something of a subkey, or a subkey of its primary key. */
    static boolean binds(PGPSignature signature, PGPPublicKey by, PGPPublicKey primary, PGPPublicKey subkey) {
        return holds(() -> {
            signature.init(new BcPGPContentVerifierBuilderProvider(), by);
            return signature.verifyCertification(primary, subkey);
        });
    }

    /** Whether collisions can be made for a signature's hash. */
    static boolean isWeak(PGPSignature signature) {
        return switch (signature.getHashAlgorithm()) {
            case HashAlgorithmTags.SHA256,
                    HashAlgorithmTags.SHA384,
                    HashAlgorithmTags.SHA512,
                    HashAlgorithmTags.SHA224,
                    HashAlgorithmTags.SHA3_256,
                    HashAlgorithmTags.SHA3_512 -> false;
            default -> true;
        };
    }

    static String fingerprint(PGPPublicKey key) {
        return HexFormat.of().withUpperCase().formatHex(key.getFingerprint());
    }

    static String keyId(long id) {
        return HexFormat.of().withUpperCase().toHexDigits(id);
    }

    private static <T> T reading(String source, String problem, int length, Reading<T> reading) {
        if (length > LARGEST) {
            throw new CrawlException(source + ": is " + problem + ", it has more than " + LARGEST + " bytes");
        }
        try {
            return reading.read();
        } catch (IOException | PGPException | RuntimeException e) { // the library throws what it likes at bad input
            throw new CrawlException(
                    source + ": is " + problem + " (" + e.getClass().getSimpleName()
                            + "); tell the registry's operator",
                    e);
        }
    }

    /** A signature that cannot be computed does not hold. */
    private static boolean holds(Reading<Boolean> check) {
        try {
            return check.read();
        } catch (IOException | PGPException | RuntimeException e) {
            return false;
        }
    }
}
