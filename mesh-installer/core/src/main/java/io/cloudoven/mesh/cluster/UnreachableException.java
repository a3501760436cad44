package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.MeshException;

/** The API server was not reached for too long: nothing else will be, either. */
public final class UnreachableException extends MeshException {
    private static final long serialVersionUID = 1;

    UnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
