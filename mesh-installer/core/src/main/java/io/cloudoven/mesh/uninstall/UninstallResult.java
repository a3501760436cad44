package io.cloudoven.mesh.uninstall;

import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.install.Applied;
import java.util.List;

/**
 * What a removal did.
 *
 * @param objects what was deleted; {@code CHANGED} are namespaces that others had made, which we took our labels from
 * @param kept definitions of the Gateway API that came with Linkerd and that routes of others are written in
 */
public record UninstallResult(List<Applied> objects, List<ObjectRef> kept) {

    /** Takes copies. */
    public UninstallResult {
        objects = List.copyOf(objects);
        kept = List.copyOf(kept);
    }

    @Override
    public String toString() {
        return objects.size() + " deleted" + (kept.isEmpty() ? "" : ", kept " + kept);
    }
}
