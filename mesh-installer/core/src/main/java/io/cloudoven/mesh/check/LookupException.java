package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;

/** A source of the latest versions that did not answer, whatever it threw. */
final class LookupException extends MeshException {
    private static final long serialVersionUID = 1;

    LookupException(RuntimeException cause) {
        super("the latest versions cannot be had: " + cause.getMessage(), cause);
    }
}
