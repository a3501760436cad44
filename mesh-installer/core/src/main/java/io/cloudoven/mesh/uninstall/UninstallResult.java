package io.cloudoven.mesh.uninstall;

import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.install.Applied;
import java.util.List;

/**
 * What a removal did.
 *
 * @param objects what was deleted; {@code CHANGED} are namespaces that stay, which we took our labels from
 * @param kept what we had made and yet stays, since it holds what others made: namespaces with objects of theirs, and
 *     definitions of their policies and routes. Once those are gone, another removal takes it
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
