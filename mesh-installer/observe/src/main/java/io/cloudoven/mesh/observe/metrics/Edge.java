package io.cloudoven.mesh.observe.metrics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is connected to somebody.
 *
 * @param serverIdentity of the one that is asked: {@code web.emojivoto.serviceaccount.identity.linkerd.cluster.local};
 *     empty when there is none
 * @param noTlsReason why the connection is not secured; {@code null} when it is
 */
public record Edge(
        Workload from,
        Workload to,
        String serverIdentity,
        @Nullable String noTlsReason) {

    /** Whether both ends know each other by mutual TLS. */
    public boolean secured() {
        return noTlsReason == null;
    }

    /** Why it is not secured, in words. */
    public Optional<String> insecureBecause() {
        return Optional.ofNullable(noTlsReason).map(TlsReason::words);
    }
}
