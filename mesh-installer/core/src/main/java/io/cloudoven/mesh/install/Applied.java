package io.cloudoven.mesh.install;

import io.cloudoven.mesh.cluster.Change;
import io.cloudoven.mesh.cluster.ObjectRef;

/** What became of an object. */
public record Applied(ObjectRef object, Change change) {
    /** Such as {@code Deployment linkerd/linkerd-identity created}. */
    @Override
    public String toString() {
        return object + " " + change.name().toLowerCase(java.util.Locale.ROOT);
    }
}
