package io.cloudoven.linkerd.charts;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The certificates of webhooks: given by values, else made anew at each rendering, as the official charts do. */
final class Certificates {

    private Certificates() {}

    /** Declares a variable for the certificate of a webhook that a service answers. */
    static String declared(String of, String service) {
        return """
                {{- $%1$s := dict "Cert" .Values.%1$s.crtPEM "Key" .Values.%1$s.keyPEM "Ca" .Values.%1$s.caBundle }}
                {{- if not (or (and $%1$s.Cert $%1$s.Key) .Values.%1$s.externalSecret) }}
                {{- $host := printf "%2$s.%%s.svc" .Release.Namespace }}
                {{- $made := genSelfSignedCert $host (list) (list $host) 365 }}
                {{- $%1$s = dict "Cert" $made.Cert "Key" $made.Key "Ca" $made.Cert }}
                {{- end }}
                """.formatted(of, service);
    }

    static Map<String, Object> secret(String of) {
        return Map.of(
                "tls.crt", new Action("trim $" + of + ".Cert | b64enc | toJson"),
                "tls.key", new Action("trim $" + of + ".Key | b64enc | toJson"));
    }

    static Action bundle(String of) {
        return new Action("$" + of + ".Ca | default $" + of + ".Cert | trim | b64enc | toJson");
    }

    static Action checksum(String... of) {
        return new Action(Arrays.stream(of)
                .map(each -> "$" + each + ".Cert $" + each + ".Key $" + each + ".Ca")
                .collect(Collectors.joining(" ", "cat ", " | sha256sum | toJson")));
    }
}
