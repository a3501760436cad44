package io.cloudoven.mesh.install;

/**
 * Who brings the definitions of the Gateway API, which Linkerd's routes are written in.
 *
 * <p>Whatever is chosen: those that somebody else brought are left alone, and those that came with Linkerd are kept.
 */
public enum GatewayApi {
    /** Linkerd's chart, where nobody else did. */
    IF_ABSENT,
    /** Somebody else: an installation without them is refused. */
    EXTERNAL
}
