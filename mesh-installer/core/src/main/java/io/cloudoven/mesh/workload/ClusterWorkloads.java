package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cancellation;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The workloads of a cluster: read a page at a time, of which only the little that counts is kept; and their annotations,
 * changed by merge patches that touch nothing else. Thread-safe.
 */
final class ClusterWorkloads {
    /** Not the installer's, which whatever it manages is removed with. */
    private static final String FIELD_MANAGER = "cloudoven-inject";

    private final Cluster cluster;

    ClusterWorkloads(Cluster cluster) {
        this.cluster = cluster;
    }

    Cancellation cancellation() {
        return cluster.cancellation();
    }

    /**
     * The namespaces that are meant, by name.
     *
     * @param wanted empty for all
     * @throws MeshException naming all that are not there
     */
    Map<String, NamespaceOutline> namespaces(Collection<String> wanted, int atATime) {
        Map<String, NamespaceOutline> found = new TreeMap<>();
        if (wanted.isEmpty()) {
            cluster.each(
                    "v1",
                    "Namespace",
                    Optional.empty(),
                    "",
                    each -> found.put(each.ref().name(), NamespaceOutline.of(each)));
            return found;
        }
        Bounded.each(wanted, atATime, name -> cluster.find(namespace(name)).map(NamespaceOutline::of))
                .forEach(there -> there.ifPresent(each -> found.put(each.name(), each)));
        List<String> missing = wanted.stream()
                .filter(name -> !found.containsKey(name))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new MeshException("there is no namespace " + String.join(", ", missing) + "; nothing was changed");
        }
        return found;
    }

    private static ObjectRef namespace(String name) {
        return ObjectRef.of("v1", "Namespace", name);
    }

    /** The workloads of a kind in a namespace, or in all where that is empty. */
    List<Found> workloads(Kind kind, Optional<String> namespace, String labels) {
        List<Found> found = new ArrayList<>();
        cluster.each(
                kind.apiVersion(),
                kind.value(),
                namespace,
                labels,
                object -> Found.of(kind, object).ifPresent(found::add));
        return found;
    }

    /** A workload as it is now. */
    Optional<LiveObject> workload(WorkloadName name) {
        return cluster.find(name.ref());
    }

    /** The Services of a namespace, or of all where that is empty. */
    List<ServiceOutline> services(Optional<String> namespace) {
        List<ServiceOutline> found = new ArrayList<>();
        cluster.each("v1", "Service", namespace, "", service -> found.add(ServiceOutline.of(service)));
        return found;
    }

    /** The pods that a workload's selector selects, but for those that have ended or are about to. */
    List<PodOutlook> pods(WorkloadName workload, String selector) {
        List<PodOutlook> found = new ArrayList<>();
        cluster.each(
                "v1",
                "Pod",
                Optional.of(workload.namespace()),
                selector,
                pod -> PodOutlook.of(pod).ifPresent(found::add));
        return found;
    }

    /** Changes annotations of a workload's pods, where {@code null} takes one away; whether it is there. */
    boolean annotatePods(WorkloadName workload, Map<String, @Nullable String> annotations) {
        return annotate(workload.ref(), workload.kind().inTemplate("metadata", "annotations"), annotations);
    }

    boolean annotateService(ServiceOutline service, Map<String, @Nullable String> annotations) {
        return annotate(
                ObjectRef.of("v1", "Service", service.namespace(), service.name()),
                List.of("metadata", "annotations"),
                annotations);
    }

    boolean annotateNamespace(String name, Map<String, @Nullable String> annotations) {
        return annotate(namespace(name), List.of("metadata", "annotations"), annotations);
    }

    private boolean annotate(ObjectRef object, List<String> path, Map<String, @Nullable String> annotations) {
        Map<String, Object> at = new LinkedHashMap<>();
        at.put(path.get(path.size() - 1), annotations);
        for (int i = path.size() - 2; i >= 0; i--) {
            at = Map.of(path.get(i), at);
        }
        return cluster.merge(object, at, FIELD_MANAGER);
    }
}
