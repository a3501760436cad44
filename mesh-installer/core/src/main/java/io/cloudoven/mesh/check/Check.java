package io.cloudoven.mesh.check;

import java.net.URI;

/**
 * A question that is asked of a cluster.
 *
 * @param category what it belongs to
 * @param id Linkerd's id, which checks that belong together share; ids of our own begin with {@code aks-}
 * @param description what is so when it passes
 * @param severity what follows when it fails
 * @param retried whether a failure is waited out
 * @param hint what to do when it fails
 */
public record Check(
        CheckCategory category, String id, String description, Severity severity, boolean retried, String hint) {

    /** Where Linkerd's documentation explains it. */
    public URI link() {
        return URI.create("https://linkerd.io/2/checks/#" + id);
    }

    /** Whether Linkerd itself has it, so that {@link #link()} leads somewhere. */
    public boolean isLinkerds() {
        return category != CheckCategory.AKS;
    }

    /** Such as {@code linkerd-identity l5d-identity-cert-config-valid}. */
    @Override
    public String toString() {
        return category + " " + id;
    }
}
