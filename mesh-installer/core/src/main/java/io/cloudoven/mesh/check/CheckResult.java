package io.cloudoven.mesh.check;

/**
 * What a check found.
 *
 * @param text what is wrong, or why it was skipped; empty where it passed
 * @param attempts how often the cluster was asked
 */
public record CheckResult(Check check, CheckStatus status, String text, int attempts) {

    /** Such as {@code × the issuer is within its validity period (l5d-identity-issuer-cert-is-time-valid): …}. */
    @Override
    public String toString() {
        return (status.mark() + " " + check.description() + " (" + check.id() + ")"
                        + (text.isEmpty() ? "" : ": " + text))
                .strip();
    }
}
