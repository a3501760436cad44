package io.cloudoven.mesh.identity;

/**
 * One thing that is wrong with anchors or an issuer.
 *
 * @param check the id of Linkerd's check that finds the same: {@code l5d-identity-issuer-cert-is-time-valid}
 * @param warning whether it can still be installed
 * @param certificate the name of the certificate
 * @param text what is wrong, and what to do
 */
public record IdentityProblem(String check, boolean warning, String certificate, String text) {
    @Override
    public String toString() {
        return certificate + ": " + text;
    }
}
