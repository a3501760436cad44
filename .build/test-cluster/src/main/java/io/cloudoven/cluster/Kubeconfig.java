package io.cloudoven.cluster;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The text of a file that tells a client where the API server is and who the client is. */
final class Kubeconfig {

    private Kubeconfig() {}

    static String of(int port, Credential authority, Credential user) {
        return """
                apiVersion: v1
                kind: Config
                current-context: test
                contexts:
                - name: test
                  context: {cluster: test, user: test}
                clusters:
                - name: test
                  cluster:
                    server: https://127.0.0.1:%d
                    certificate-authority-data: %s
                users:
                - name: test
                  user:
                    client-certificate-data: %s
                    client-key-data: %s
                """.formatted(
                port, encoded(authority.certificatePem()), encoded(user.certificatePem()), encoded(user.keyPem()));
    }

    private static String encoded(String pem) {
        return Base64.getEncoder().encodeToString(pem.getBytes(StandardCharsets.UTF_8));
    }
}
