package io.cloudoven.mesh.identity;

import java.security.cert.X509Certificate;
import java.util.Arrays;

/** What certificates are called in messages. */
final class Names {
    private static final String COMMON_NAME = "CN=";

    private Names() {}

    /** The common name, or the whole subject where there is none. */
    static String of(X509Certificate certificate) {
        String subject = certificate.getSubjectX500Principal().getName();
        return Arrays.stream(subject.split(","))
                .filter(part -> part.startsWith(COMMON_NAME))
                .map(part -> part.substring(COMMON_NAME.length()))
                .findFirst()
                .orElse(subject.isEmpty() ? "a certificate without a name" : subject);
    }
}
