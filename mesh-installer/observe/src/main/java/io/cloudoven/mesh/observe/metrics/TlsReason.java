package io.cloudoven.mesh.observe.metrics;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reasons that Linkerd's proxy gives for a connection without mutual TLS. */
final class TlsReason {
    private static final Map<String, String> WORDS = Map.of(
            "disabled", "identity is switched off",
            "loopback", "it does not leave the pod",
            "no_authority_in_http_request", "the request names no authority",
            "not_http", "it is no HTTP",
            "not_provided_by_remote", "the other side offers none",
            "not_provided_by_service_discovery", "the other side is not in the mesh");

    private TlsReason() {}

    /** The reason when it is one of those known; otherwise the connection counts as secured, as for Linkerd. */
    static @Nullable String recognised(String reason) {
        return WORDS.containsKey(reason) ? reason : null;
    }

    static String words(String reason) {
        return WORDS.getOrDefault(reason, reason);
    }
}
