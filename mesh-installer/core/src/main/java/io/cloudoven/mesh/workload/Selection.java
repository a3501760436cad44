package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.LiveObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is meant by {@link Workloads}, as the cluster has it.
 *
 * @param namespaces all that are meant, also those whose workloads are left alone
 * @param found the workloads, ordered by name, without those of namespaces that are left alone
 */
record Selection(Map<String, NamespaceOutline> namespaces, List<Found> found) {

    static Selection of(ClusterWorkloads cluster, Workloads wanted, InjectorOptions options) {
        Map<String, NamespaceOutline> namespaces = cluster.namespaces(wanted.namespaces(), options.atATime());
        WorkloadName single = wanted.single();
        if (single != null) {
            return new Selection(namespaces, List.of(single(cluster, single)));
        }
        List<Request> requests = new ArrayList<>();
        for (Kind kind : wanted.kinds()) {
            if (wanted.namespaces().isEmpty()) {
                requests.add(new Request(kind, Optional.empty()));
            } else {
                namespaces.values().stream()
                        .filter(namespace -> namespace.refusal() == null)
                        .forEach(namespace -> requests.add(new Request(kind, Optional.of(namespace.name()))));
            }
        }
        List<Found> found = Bounded.each(
                        requests,
                        options.atATime(),
                        request -> cluster.workloads(request.kind(), request.namespace(), wanted.labels()))
                .stream()
                .flatMap(Collection::stream)
                .filter(workload -> isConcerned(namespaces.get(workload.name().namespace())))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        return new Selection(namespaces, found);
    }

    private record Request(Kind kind, Optional<String> namespace) {}

    /** A namespace that came after we had listed them is not concerned either. */
    private static boolean isConcerned(@Nullable NamespaceOutline namespace) {
        return namespace != null && namespace.refusal() == null;
    }

    private static Found single(ClusterWorkloads cluster, WorkloadName name) {
        LiveObject object = cluster.workload(name)
                .orElseThrow(() -> new MeshException("there is no " + name + "; nothing was changed"));
        return Found.of(name.kind(), object)
                .orElseThrow(() -> new MeshException(
                        "the " + name + " belongs to another workload, which would undo it; name that one"));
    }

    /** The namespace of a workload. */
    NamespaceOutline namespaceOf(Found workload) {
        return Objects.requireNonNull(namespaces.get(workload.name().namespace()));
    }
}
