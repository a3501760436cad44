package io.cloudoven.mesh.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keys and certificates made by OpenSSL, which agrees with nothing here by accident. */
public final class CertificatesOfTests {
    private final Path folder;

    public CertificatesOfTests(Path folder) {
        this.folder = folder;
    }

    /** A self-signed authority; {@code newKey} as {@code openssl req} takes it: {@code rsa:1024}. */
    public void authority(String name, int days, String... newKey) {
        List<String> command = new ArrayList<>(List.of("openssl", "req", "-x509", "-nodes", "-subj", "/CN=" + name));
        command.addAll(List.of("-days", String.valueOf(days), "-keyout", name + ".key", "-out", name + ".crt"));
        command.addAll(List.of(newKey));
        run(command);
    }

    /** A certificate that {@code signer} vouches for; an authority when {@code ca}. */
    void signed(String name, String signer, boolean ca) {
        run(List.of("openssl", "ecparam", "-name", "prime256v1", "-genkey", "-out", name + ".key"));
        run(List.of("openssl", "req", "-new", "-key", name + ".key", "-subj", "/CN=" + name, "-out", name + ".csr"));
        write(name + ".ext", "basicConstraints=critical,CA:" + (ca ? "TRUE" : "FALSE") + "\n");
        run(List.of(
                "openssl",
                "x509",
                "-req",
                "-in",
                name + ".csr",
                "-CA",
                signer + ".crt",
                "-CAkey",
                signer + ".key",
                "-CAcreateserial",
                "-days",
                "100",
                "-extfile",
                name + ".ext",
                "-out",
                name + ".crt"));
    }

    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + output);
            }
            return output;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
