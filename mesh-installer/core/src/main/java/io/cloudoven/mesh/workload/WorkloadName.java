package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.cluster.ObjectRef;
import java.util.Comparator;

/** Which workload it is. Shown as {@code Deployment emojivoto/web}; ordered by namespace, kind and name. */
public record WorkloadName(Kind kind, String namespace, String name) implements Comparable<WorkloadName> {
    private static final Comparator<WorkloadName> ORDER = Comparator.comparing(WorkloadName::namespace)
            .thenComparing(WorkloadName::kind)
            .thenComparing(WorkloadName::name);

    @Override
    public int compareTo(WorkloadName other) {
        return ORDER.compare(this, other);
    }

    ObjectRef ref() {
        return ObjectRef.of(kind.apiVersion(), kind.value(), namespace, name);
    }

    @Override
    public String toString() {
        return kind + " " + path();
    }

    /** Namespace and name: {@code emojivoto/web}. */
    String path() {
        return namespace + "/" + name;
    }
}
