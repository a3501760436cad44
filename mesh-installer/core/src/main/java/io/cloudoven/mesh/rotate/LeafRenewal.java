package io.cloudoven.mesh.rotate;

/** How proxies come by certificates of a new issuer. */
public enum LeafRenewal {
    /** Their pods are restarted. */
    RESTART,
    /** Certificates end by themselves, and are renewed before: the rotation is to be continued a day later. */
    WAIT
}
