package io.cloudoven.mesh.uninstall;

import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What others put where we were: on our namespaces, into them, and as objects of the types that we brought. */
final class Others {

    private static final Set<String> CONTROLLERS = Set.of("kube-controller-manager", "kube-apiserver");

    /** What Kubernetes makes in each namespace, and what reports about things that run. */
    private static final Set<String> KUBERNETES = Set.of("ConfigMap kube-root-ca.crt", "ServiceAccount default");

    private static final Set<String> REPORTS = Set.of("Event", "Lease", "Endpoints", "EndpointSlice");
    private static final String TOKEN_OF = "kubernetes.io/service-account.name";

    private Others() {}

    /** Whether somebody else made a namespace, or put something on it. */
    static boolean arePartOf(LiveObject namespace) {
        List<String> others = new ArrayList<>(namespace.managers());
        others.remove(Cluster.FIELD_MANAGER);
        others.removeAll(CONTROLLERS);
        return !others.isEmpty();
    }

    /** Whether there is an object of somebody else in a namespace; what only goes with ours is none. */
    static boolean haveAnythingIn(Cluster cluster, ObjectRef namespace) {
        return cluster.in(namespace.name()).stream()
                .anyMatch(object -> !object.isAppliedBy(Cluster.FIELD_MANAGER) && !goesWithOurs(object));
    }

    private static boolean goesWithOurs(LiveObject object) {
        return !object.list("metadata", "ownerReferences").isEmpty()
                || object.at("metadata", "deletionTimestamp") != null
                || object.annotation(TOKEN_OF).isPresent()
                || REPORTS.contains(object.ref().kind())
                || KUBERNETES.contains(object.ref().kind() + " " + object.ref().name());
    }

    /** Whether somebody else wrote an object of a type that a definition is for. */
    static boolean wroteIn(Cluster cluster, ObjectRef definition) {
        return cluster.find(definition).stream()
                .flatMap(found -> found.list("spec", "versions").stream()
                        .filter(version -> Boolean.TRUE.equals(version.get("served")))
                        .limit(1)
                        .flatMap(version -> objects(cluster, found, version).stream()))
                .anyMatch(object -> !object.isAppliedBy(Cluster.FIELD_MANAGER));
    }

    private static List<LiveObject> objects(Cluster cluster, LiveObject definition, Map<String, Object> version) {
        return cluster.list(
                definition.text("spec", "group").orElse("") + "/" + version.get("name"),
                definition.text("spec", "names", "kind").orElse(""),
                Optional.empty(),
                "");
    }
}
