package io.cloudoven.mesh.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cloudoven.mesh.MeshException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PemTest {
    private static final MeshIdentity IDENTITY = MeshIdentity.generate();

    @TempDir
    Path folder;

    @Test
    void keys_of_every_form_that_linkerd_reads_are_read() {
        CertificatesOfTests openssl = new CertificatesOfTests(folder);
        openssl.write("sec1.key", IDENTITY.issuer().keyPem());
        openssl.run(List.of("openssl", "pkcs8", "-topk8", "-nocrypt", "-in", "sec1.key", "-out", "pkcs8.key"));
        openssl.run(List.of("openssl", "genrsa", "-traditional", "-out", "rsa.key", "2048"));

        assertThat(read(openssl, "sec1.key")).isEqualTo(IDENTITY.issuer().keyPem());
        assertThat(read(openssl, "pkcs8.key")).isEqualTo(IDENTITY.issuer().keyPem());
        assertThat(read(openssl, "rsa.key")).isEqualTo(openssl.read("rsa.key"));
    }

    private static String read(CertificatesOfTests openssl, String file) {
        return Pem.text(Pem.key("key", openssl.read(file)));
    }

    @Test
    void an_encrypted_key_is_refused() {
        CertificatesOfTests openssl = new CertificatesOfTests(folder);
        openssl.write("sec1.key", IDENTITY.issuer().keyPem());
        openssl.run(List.of("openssl", "pkcs8", "-topk8", "-passout", "pass:x", "-in", "sec1.key", "-out", "enc.key"));

        assertThatThrownBy(() -> Pem.key("issuer key", openssl.read("enc.key")))
                .hasMessage("issuer key: the private key is encrypted, and Linkerd takes none with a password");
    }

    @Test
    void what_is_no_key_is_refused_without_quoting_it() {
        String secret = "c2VjcmV0c2VjcmV0";
        String broken = "-----BEGIN EC PRIVATE KEY-----\n" + secret + "\n-----END EC PRIVATE KEY-----\n";

        assertThatThrownBy(() -> Pem.key("issuer key", broken))
                .hasMessage("issuer key: cannot be read as a PEM private key")
                .hasNoCause();
        assertThatThrownBy(() -> Pem.key("issuer key", IDENTITY.issuer().certificatePem()))
                .hasMessageStartingWith("issuer key: there is no private key");
        String key = IDENTITY.issuer().keyPem();
        assertThatThrownBy(() -> Pem.key("issuer key", key + key))
                .hasMessage("issuer key: there is more than one private key");
    }

    @Test
    void what_is_no_certificate_is_refused() {
        assertThatThrownBy(() -> TrustAnchors.ofPem(""))
                .hasMessage("trust anchors: there is no certificate; it begins with -----BEGIN CERTIFICATE-----");
        assertThatThrownBy(() -> TrustAnchors.ofPem(
                        IDENTITY.anchors().pem() + IDENTITY.issuer().keyPem()))
                .hasMessage("trust anchors: among the certificates there is something else; give the certificates"
                        + " alone");
        assertThatThrownBy(() -> TrustAnchors.ofPem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"))
                .isInstanceOf(MeshException.class)
                .hasMessage("trust anchors: cannot be read as PEM certificates");
    }

    /** Whatever comes in, it is read or refused with a {@link MeshException}. */
    @FuzzTest(maxDuration = "10m")
    void anything(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        try {
            Pem.certificates("certificates", text);
        } catch (MeshException refused) {
            assertThat(refused).hasMessageStartingWith("certificates: ");
        }
        try {
            Pem.key("key", text);
        } catch (MeshException refused) {
            assertThat(refused).hasMessageStartingWith("key: ");
        }
    }
}
