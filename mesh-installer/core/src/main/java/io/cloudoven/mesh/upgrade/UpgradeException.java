package io.cloudoven.mesh.upgrade;

import io.cloudoven.mesh.MeshException;

/** An upgrade failed; the cause says why. */
public final class UpgradeException extends MeshException {
    private static final long serialVersionUID = 1;

    private final boolean rolledBack;

    UpgradeException(String message, Throwable cause, boolean rolledBack) {
        super(message, cause);
        this.rolledBack = rolledBack;
    }

    /** Whether the cluster is again as it was before. */
    public boolean isRolledBack() {
        return rolledBack;
    }
}
