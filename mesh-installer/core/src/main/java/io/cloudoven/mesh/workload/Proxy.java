package io.cloudoven.mesh.workload;

/** Whether pods are to have a proxy. */
enum Proxy {
    WANTED,
    UNWANTED,
    /** It is not for us to know: another annotation decides. */
    ANY;

    /** Whether a pod is as it is to be. */
    boolean fits(boolean proxied) {
        return this == ANY || proxied == (this == WANTED);
    }
}
