package io.cloudoven.mesh.uninstall;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.install.ExistingMesh;
import io.cloudoven.mesh.trust.MeshedPods;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What still needs a control plane: pods with a proxy, and extensions that somebody else installed. */
final class Remainder {

    private static final int SHOWN = 20;

    private Remainder() {}

    /**
     * Refuses while there is any.
     *
     * @param ours namespaces that go with the mesh
     */
    static void refuse(Cluster cluster, Set<String> ours) {
        List<String> problems = new ArrayList<>();
        ExistingMesh.on(cluster)
                .filter(mesh -> mesh.owner() != ExistingMesh.Owner.US)
                .ifPresent(mesh -> problems.add("it was not installed by us: " + mesh.evidence()
                        + "; take it over with adoptExisting() and install(), or remove it with what installed it"));
        List<LiveObject> pods = MeshedPods.on(cluster).stream()
                .filter(pod -> !ours.contains(pod.ref().namespace().orElse("")))
                .toList();
        if (!pods.isEmpty()) {
            problems.add(pods.size()
                    + " pods have a proxy and would lose it at their next start; uninject and restart them: "
                    + pods.stream().limit(SHOWN).map(LiveObject::toString).collect(Collectors.joining(", ")));
        }
        cluster.list("v1", "Namespace", Optional.empty(), "linkerd.io/extension").stream()
                .filter(namespace -> !ours.contains(namespace.ref().name()))
                .forEach(namespace -> problems.add("extension "
                        + namespace.label("linkerd.io/extension").orElse("") + " is in " + namespace
                        + "; remove it first"));
        if (!problems.isEmpty()) {
            throw new MeshException("Linkerd is not removed:"
                    + problems.stream().map(problem -> "\n  - " + problem).collect(Collectors.joining())
                    + "\nOr force it");
        }
    }
}
