package io.cloudoven.schema.crawler.registry.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.registry.PublisherKey;
import io.cloudoven.schema.crawler.CrawlException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With keys and signatures that GnuPG 2.2 made: an Ed25519 key that only certifies, and its RSA subkey that signs. */
class SignatureCheckTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final byte[] SUMS = resource("SHA256SUMS");

    @ParameterizedTest
    @ValueSource(strings = {"SHA256SUMS.sig", "SHA256SUMS.asc"})
    void accepts_what_a_subkey_signed(String signature) {
        Signer signer = check().verify("it", SUMS, resource(signature), List.of(key("key.asc", "")));

        assertThat(signer.name()).isEqualTo("Shop Publisher <shop@example.com>");
        assertThat(signer.fingerprint()).isNotEqualTo(signer.primaryFingerprint());
        assertThat(signer.vouchedBy()).isEmpty();
    }

    @Test
    void refuses_a_revoked_subkey() {
        assertRefused("was revoked on", check(), SUMS, key("key-with-revoked-subkey.asc", ""));
    }

    @Test
    void refuses_one_byte_more() {
        byte[] more = Arrays.copyOf(SUMS, SUMS.length + 1);
        assertRefused("does not fit what was signed", check(), more, key("key.asc", ""));
    }

    @Test
    void refuses_a_subkey_that_another_key_took_over() throws Exception {
        // The stranger's primary key with the publisher's subkey behind it: nothing binds the two.
        byte[] stranger = binary(PublisherKey.create().armored());
        byte[] publisher = binary(text("key.asc"));
        int subkey = indexOfSubkey(publisher);
        byte[] mixed = Arrays.copyOf(stranger, stranger.length + publisher.length - subkey);
        System.arraycopy(publisher, subkey, mixed, stranger.length, publisher.length - subkey);

        assertRefused(
                "a subkey that its primary key does not let sign", check(), SUMS, new PublishedKey(armored(mixed), ""));
    }

    @Test
    void checks_who_vouches_for_a_key() {
        SignatureCheck vouched = new SignatureCheck(List.of(text("partner.asc")), NOW);

        assertThat(vouched.verify("it", SUMS, resource("SHA256SUMS.sig"), List.of(key("key.asc", text("key.asc.asc"))))
                        .vouchedBy())
                .isPresent();
        assertRefused(
                "none of the partner keys made",
                vouched,
                SUMS,
                key("key.asc", PublisherKey.create().signArmored(text("key.asc").getBytes(StandardCharsets.UTF_8))));
    }

    private static void assertRefused(String reason, SignatureCheck check, byte[] document, PublishedKey key) {
        assertThatThrownBy(() -> check.verify("it", document, resource("SHA256SUMS.sig"), List.of(key)))
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining(reason);
    }

    private static SignatureCheck check() {
        return new SignatureCheck(List.of(), NOW);
    }

    private static PublishedKey key(String name, String trustSignature) {
        return new PublishedKey(text(name), trustSignature);
    }

    private static byte[] binary(String armored) throws IOException {
        return PGPUtil.getDecoderStream(new ByteArrayInputStream(armored.getBytes(StandardCharsets.US_ASCII)))
                .readAllBytes();
    }

    private static String armored(byte[] binary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArmoredOutputStream armor = new ArmoredOutputStream(out)) {
            armor.write(binary);
        }
        return out.toString(StandardCharsets.US_ASCII);
    }

    /** Where the packets of the subkey begin: behind all those of the primary key. */
    private static int indexOfSubkey(byte[] packets) throws Exception {
        PGPPublicKeyRing ring = new PGPPublicKeyRing(packets, new BcKeyFingerprintCalculator());
        return ring.getPublicKey().getEncoded().length;
    }

    private static String text(String name) {
        return new String(resource(name), StandardCharsets.US_ASCII);
    }

    private static byte[] resource(String name) {
        try (InputStream in = SignatureCheckTest.class.getResourceAsStream("/gnupg/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
