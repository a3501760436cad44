package io.cloudoven.mesh.install;

import io.cloudoven.mesh.cluster.Change;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.release.LinkerdVersion;
import java.time.Duration;
import java.util.List;

/**
 * What an installation or an upgrade did. Immutable; {@link #toString()} tells no secret.
 *
 * @param objects every object, in the order in which it was applied
 * @param identity the mesh's; where it was made in this run, its {@link MeshIdentity#root()} is known here and nowhere else:
 *     keep it outside of the cluster
 * @param gatewayApi whether the Gateway API's definitions came with Linkerd
 * @param notes what a person may want to know, such as certificates that end soon
 */
public record InstallResult(
        LinkerdVersion version,
        List<Applied> objects,
        MeshIdentity identity,
        boolean gatewayApi,
        List<String> notes,
        Duration took) {

    /** Takes copies. */
    public InstallResult {
        objects = List.copyOf(objects);
        notes = List.copyOf(notes);
    }

    /** The objects that something became of. */
    public List<Applied> only(Change change) {
        return objects.stream().filter(each -> each.change() == change).toList();
    }

    /** Whether the cluster was not yet as it should be. */
    public boolean changedAnything() {
        return only(Change.UNCHANGED).size() < objects.size();
    }

    @Override
    public String toString() {
        return "Linkerd " + version + ": " + only(Change.CREATED).size() + " created, "
                + only(Change.CHANGED).size() + " changed, "
                + only(Change.DELETED).size() + " deleted, "
                + only(Change.UNCHANGED).size() + " unchanged in " + took.toSeconds() + " s";
    }
}
