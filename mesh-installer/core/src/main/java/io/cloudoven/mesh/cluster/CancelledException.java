package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.MeshException;

/** Somebody wished to stop; what was applied until then stays, and running again continues. */
public final class CancelledException extends MeshException {
    private static final long serialVersionUID = 1;

    CancelledException(String doing) {
        super("cancelled before " + doing + "; what was applied stays: run again to continue");
    }
}
