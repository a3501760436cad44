package io.cloudoven.mesh.observe.metrics;

import java.util.Comparator;

/**
 * Something that proxies belong to: {@code deployment emojivoto/web}.
 *
 * @param name of a namespace, the same as {@code namespace}
 */
public record Workload(WorkloadKind kind, String namespace, String name) implements Comparable<Workload> {
    private static final Comparator<Workload> ORDER = Comparator.comparing(Workload::namespace)
            .thenComparing(Workload::kind)
            .thenComparing(Workload::name);

    public static Workload deployment(String namespace, String name) {
        return new Workload(WorkloadKind.DEPLOYMENT, namespace, name);
    }

    /** By namespace, kind and name. */
    @Override
    public int compareTo(Workload other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace("_", "") + " " + namespace + "/" + name;
    }
}
