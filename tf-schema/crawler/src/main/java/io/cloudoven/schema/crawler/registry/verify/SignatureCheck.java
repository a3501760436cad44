package io.cloudoven.schema.crawler.registry.verify;

import io.cloudoven.schema.crawler.CrawlException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;

/**
 * Checks that a document was signed by one of the keys that a registry names.
 *
 * <p>A signature counts if it is one of a binary document, its hash is no older than SHA-2, it is neither expired nor from
 * the future, and its key was valid when it was made: certified by itself, not revoked, not expired and, if it is a
 * subkey, bound to its primary key both ways. With partner keys given, a key that comes with a trust signature has to be
 * vouched for by one of them.
 */
public final class SignatureCheck {

    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final List<PGPPublicKeyRing> partners;
    private final Instant now;

    /**
     * A check at a point in time.
     *
     * @param partnerKeys the armored public keys of those who vouch for publishers; none, and no vouching is checked
     * @throws CrawlException if one of them is no key
     */
    public SignatureCheck(List<String> partnerKeys, Instant now) {
        this.partners = partnerKeys.stream()
                .flatMap(key -> OpenPgp.keys("a partner key", bytes(key)).stream())
                .toList();
        this.now = now;
    }

    /**
     * Checks a document.
     *
     * @param source what to call the signature in errors
     * @return who signed it
     * @throws CrawlException if none of the keys did; says why
     */
    public Signer verify(String source, byte[] document, byte[] signature, List<PublishedKey> keys) {
        List<PGPSignature> signatures = OpenPgp.signatures(source, signature);
        if (signatures.isEmpty()) {
            throw new CrawlException(source + ": has no OpenPGP signature; tell the registry's operator");
        }
        TreeSet<String> offered = new TreeSet<>();
        List<String> objections = new ArrayList<>();
        for (PublishedKey published : keys) {
            for (PGPPublicKeyRing ring :
                    OpenPgp.keys(source + ": the key its registry names", bytes(published.armored()))) {
                ring.forEach(key -> offered.add(OpenPgp.keyId(key.getKeyID())));
                for (PGPSignature one : signatures) {
                    PGPPublicKey key = ring.getPublicKey(one.getKeyID());
                    if (key == null) {
                        continue;
                    }
                    Optional<String> objection = objection(ring, key, one, document);
                    if (objection.isEmpty()) {
                        return signer(source, ring, key, published);
                    }
                    objections.add(objection.get());
                }
            }
        }
        String reason = objections.isEmpty()
                ? "is by the key "
                        + signatures.stream()
                                .map(one -> OpenPgp.keyId(one.getKeyID()))
                                .toList() + ", which is unknown; the registry names " + offered
                : String.join("; ", objections);
        throw new CrawlException(source + ": " + reason + "; do not use this version, and tell its publisher");
    }

    private Optional<String> objection(PGPPublicKeyRing ring, PGPPublicKey key, PGPSignature one, byte[] document) {
        String who = "its key " + OpenPgp.fingerprint(key) + " ";
        if (one.getSignatureType() != PGPSignature.BINARY_DOCUMENT || OpenPgp.isWeak(one)) {
            return Optional.of("is of a kind or uses a hash that proves nothing");
        }
        if (!OpenPgp.signs(one, key, document)) {
            return Optional.of("does not fit what was signed: the checksums or the signature were tampered with");
        }
        Instant made = one.getCreationTime().toInstant();
        long seconds = one.getHashedSubPackets().getSignatureExpirationTime();
        if (seconds != 0 && !now.isBefore(made.plusSeconds(seconds))) {
            return Optional.of("expired on " + made.plusSeconds(seconds));
        }
        if (made.isAfter(now.plus(CLOCKS_DIFFER))) {
            return Optional.of("is from the future, " + made + "; check this machine's clock");
        }
        return new KeyValidity(ring, key, made).objection().map(objection -> who + objection);
    }

    private Signer signer(String source, PGPPublicKeyRing ring, PGPPublicKey key, PublishedKey published) {
        Iterator<String> names = ring.getPublicKey().getUserIDs();
        return new Signer(
                OpenPgp.fingerprint(key),
                OpenPgp.fingerprint(ring.getPublicKey()),
                names.hasNext() ? names.next() : "",
                voucher(source, published));
    }

    private Optional<String> voucher(String source, PublishedKey published) {
        if (partners.isEmpty() || published.trustSignature().isBlank()) {
            return Optional.empty();
        }
        byte[] armored = bytes(published.armored());
        for (PGPSignature trust :
                OpenPgp.signatures(source + ": its trust signature", bytes(published.trustSignature()))) {
            for (PGPPublicKeyRing partner : partners) {
                PGPPublicKey key = partner.getPublicKey(trust.getKeyID());
                if (key != null && objection(partner, key, trust, armored).isEmpty()) {
                    return Optional.of(OpenPgp.fingerprint(partner.getPublicKey()));
                }
            }
        }
        throw new CrawlException(source + ": its key comes with a trust signature that none of the partner keys made;"
                + " the registry was tampered with, or a partner key is missing here");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
