package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.MeshException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which workloads are meant: those of some namespaces or of all, or single ones.
 *
 * <pre>{@code
 * Workloads.in("emojivoto")                                   // each pod template is annotated
 * Workloads.in("emojivoto").byNamespace()                     // the namespace is annotated instead
 * Workloads.allNamespaces().labelled("tier in (front,back)").kinds(Kind.DEPLOYMENT)
 * Workloads.named(Kind.STATEFUL_SET, "shop", "mysql")
 * }</pre>
 *
 * <p>What belongs to another workload, such as the ReplicaSets of a Deployment, is never meant. Immutable and thread-safe.
 */
public final class Workloads {
    private final Set<String> namespaces;
    private final @Nullable WorkloadName single;
    private final Set<Kind> kinds;
    private final String labels;
    private final boolean byNamespace;

    private Workloads(
            Set<String> namespaces,
            @Nullable WorkloadName single,
            Set<Kind> kinds,
            String labels,
            boolean byNamespace) {
        this.namespaces = namespaces;
        this.single = single;
        this.kinds = kinds;
        this.labels = labels;
        this.byNamespace = byNamespace;
    }

    /**
     * Those of one or more namespaces.
     *
     * @throws MeshException when none is given
     */
    public static Workloads in(String... namespaces) {
        return in(List.of(namespaces));
    }

    /**
     * Those of one or more namespaces.
     *
     * @throws MeshException when none is given
     */
    public static Workloads in(Iterable<String> namespaces) {
        Set<String> names = new TreeSet<>();
        namespaces.forEach(names::add);
        if (names.isEmpty()) {
            throw new MeshException("no namespace is given; for those of all, say Workloads.allNamespaces()");
        }
        return new Workloads(Set.copyOf(names), null, Set.of(Kind.values()), "", false);
    }

    /** Those of all namespaces, but for Linkerd's own and those that its injector leaves alone. */
    public static Workloads allNamespaces() {
        return new Workloads(Set.of(), null, Set.of(Kind.values()), "", false);
    }

    /** A single one. */
    public static Workloads named(Kind kind, String namespace, String name) {
        return new Workloads(Set.of(namespace), new WorkloadName(kind, namespace, name), Set.of(kind), "", false);
    }

    /**
     * Only those whose own labels match a Kubernetes label selector: {@code app=web,tier!=back}.
     *
     * @throws MeshException for a single workload, and together with {@link #byNamespace()}
     */
    public Workloads labelled(String selector) {
        return checked(new Workloads(namespaces, single, kinds, selector, byNamespace));
    }

    /**
     * Only those of some kinds.
     *
     * @throws MeshException for a single workload, and together with {@link #byNamespace()}
     */
    public Workloads kinds(Kind... wanted) {
        return checked(new Workloads(namespaces, single, Set.of(wanted), labels, byNamespace));
    }

    /**
     * Annotates namespaces instead of pod templates: pods made later have a proxy as well, and nothing rolls until it is
     * restarted.
     *
     * @throws MeshException for a part of a namespace
     */
    public Workloads byNamespace() {
        return checked(new Workloads(namespaces, single, kinds, labels, true));
    }

    private static Workloads checked(Workloads made) {
        boolean part = !made.labels.isEmpty() || made.kinds.size() < Kind.values().length;
        if (made.single != null && (!made.labels.isEmpty() || made.byNamespace || made.kinds.size() != 1)) {
            throw new MeshException(
                    made.single + " is a single workload, which labels, kinds and byNamespace() do not go"
                            + " with; begin with Workloads.in(\"" + made.single.namespace() + "\")");
        }
        if (made.byNamespace && part) {
            throw new MeshException("a namespace is annotated for all that is in it; leave labels and kinds out, or"
                    + " byNamespace()");
        }
        return made;
    }

    /** The namespaces meant; empty for all. */
    Set<String> namespaces() {
        return namespaces;
    }

    @Nullable
    WorkloadName single() {
        return single;
    }

    Set<Kind> kinds() {
        return kinds;
    }

    String labels() {
        return labels;
    }

    boolean isByNamespace() {
        return byNamespace;
    }

    @Override
    public String toString() {
        String where = namespaces.isEmpty() ? "all namespaces" : String.join(", ", new TreeSet<>(namespaces));
        return single != null
                ? single.toString()
                : "workloads of " + where + (labels.isEmpty() ? "" : " with " + labels);
    }
}
