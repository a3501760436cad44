package io.cloudoven.schema.crawler.registry.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;

/**
 * Whether a key of a ring may sign at a given time. Only what the primary key itself signed counts.
 *
 * <p>A key that was compromised, or revoked without a reason, is good for nothing it ever signed; one that was replaced or
 * retired, or that expired, is good for what it signed before.
 */
final class KeyValidity {

    private final PGPPublicKey primary;
    private final PGPPublicKey key;
    private final Instant signed;

    KeyValidity(PGPPublicKeyRing ring, PGPPublicKey key, Instant signed) {
        this.primary = ring.getPublicKey();
        this.key = key;
        this.signed = signed;
    }

    /** What speaks against it, if anything does. */
    Optional<String> objection() {
        return revocation(primary, PGPSignature.KEY_REVOCATION)
                .or(() -> expiry(primary, selfSignatures()))
                .or(() -> key.isMasterKey() ? Optional.empty() : subkey());
    }

    private Optional<String> subkey() {
        List<PGPSignature> bindings = ofType(key, PGPSignature.SUBKEY_BINDING);
        bindings.removeIf(binding -> !OpenPgp.binds(binding, primary, primary, key));
        if (bindings.isEmpty() || !mayAndWantsToSign(newest(bindings))) {
            return Optional.of("is a subkey that its primary key does not let sign");
        }
        return revocation(key, PGPSignature.SUBKEY_REVOCATION).or(() -> expiry(key, bindings));
    }

    private boolean mayAndWantsToSign(PGPSignature binding) {
        if ((binding.getHashedSubPackets().getKeyFlags() & KeyFlags.SIGN_DATA) == 0) {
            return false;
        }
        return wantsToSign(binding.getHashedSubPackets()) || wantsToSign(binding.getUnhashedSubPackets());
    }

    /** Whether the subkey signed back, so that nobody passes it off as theirs. */
    private boolean wantsToSign(PGPSignatureSubpacketVector subpackets) {
        try {
            for (PGPSignature back : subpackets.getEmbeddedSignatures()) {
                if (back.getSignatureType() == PGPSignature.PRIMARYKEY_BINDING
                        && OpenPgp.binds(back, key, primary, key)) {
                    return true;
                }
            }
            return false;
        } catch (PGPException | RuntimeException e) {
            return false; // what cannot be read lets nobody sign
        }
    }

    private Optional<String> revocation(PGPPublicKey of, int type) {
        for (PGPSignature revocation : ofType(of, type)) {
            boolean real = of.isMasterKey()
                    ? OpenPgp.certifies(revocation, primary, new byte[0])
                    : OpenPgp.binds(revocation, primary, primary, of);
            boolean covers = revocation.isHardRevocation()
                    || !signed.isBefore(revocation.getCreationTime().toInstant());
            if (real && covers) {
                return Optional.of(
                        "was revoked on " + revocation.getCreationTime().toInstant());
            }
        }
        return Optional.empty();
    }

    private Optional<String> expiry(PGPPublicKey of, List<PGPSignature> statements) {
        if (statements.isEmpty()) {
            return Optional.of("has no signature of its own");
        }
        Instant created = of.getCreationTime().toInstant();
        if (signed.isBefore(created)) {
            return Optional.of("was made on " + created + ", after the signature");
        }
        long seconds = newest(statements).getHashedSubPackets().getKeyExpirationTime();
        Instant end = created.plusSeconds(seconds);
        return seconds != 0 && !signed.isBefore(end) ? Optional.of("expired on " + end) : Optional.empty();
    }

    private List<PGPSignature> selfSignatures() {
        List<PGPSignature> own = new ArrayList<>();
        for (Iterator<byte[]> ids = primary.getRawUserIDs(); ids.hasNext(); ) {
            byte[] id = ids.next();
            Iterator<PGPSignature> signatures = primary.getSignaturesForID(id);
            while (signatures != null && signatures.hasNext()) {
                PGPSignature signature = signatures.next();
                if (signature.isCertification() && OpenPgp.certifies(signature, primary, id)) {
                    own.add(signature);
                }
            }
        }
        for (PGPSignature direct : ofType(primary, PGPSignature.DIRECT_KEY)) {
            if (OpenPgp.certifies(direct, primary, new byte[0])) {
                own.add(direct);
            }
        }
        return own;
    }

    private static List<PGPSignature> ofType(PGPPublicKey key, int type) {
        List<PGPSignature> signatures = new ArrayList<>();
        key.getSignaturesOfType(type).forEachRemaining(signatures::add);
        return signatures;
    }

    private static PGPSignature newest(List<PGPSignature> signatures) {
        return signatures.stream()
                .max(Comparator.comparing(PGPSignature::getCreationTime))
                .orElseThrow();
    }
}
