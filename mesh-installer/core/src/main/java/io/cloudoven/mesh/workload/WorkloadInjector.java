package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cancellation;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.inject.Injection;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * Brings workloads of a cluster into the mesh, and out of it.
 *
 * <pre>{@code
 * WorkloadInjector injector = WorkloadInjector.on(client, options -> options.progress(System.out::println));
 * Injected injected = injector.inject(Workloads.in("emojivoto"), Injection.enabled());
 * System.out.print(injected.report());
 * injected.restart();
 * }</pre>
 *
 * <p>The proxy injector acts when a pod is made. Annotated pod templates make Kubernetes replace the pods, annotated
 * namespaces do not: {@link Injected#restart()} replaces what is left and waits, in both cases. Only annotations are
 * changed, by merge patches of the field manager {@code cloudoven-inject}. Requests are repeated for a minute while the API
 * server is not reached or busy. Every method can be run again after a failure and goes on; what is as wanted is left as it
 * is.
 *
 * <p>Immutable and thread-safe; keeps no thread and no connection between calls. Every method throws {@link MeshException}
 * when the cluster refuses, with all that it refused, and {@link io.cloudoven.mesh.cluster.CancelledException} when it was
 * cancelled.
 */
public final class WorkloadInjector {
    private final ClusterWorkloads cluster;
    private final InjectorOptions options;

    private WorkloadInjector(ClusterWorkloads cluster, InjectorOptions options) {
        this.cluster = cluster;
        this.options = options;
    }

    /** For the cluster that a client is for, which stays the caller's to close. */
    public static WorkloadInjector on(KubernetesClient client) {
        return on(client, options -> options);
    }

    /** The same, with another concurrency or timeout, a listener or a cancellation. */
    public static WorkloadInjector on(KubernetesClient client, UnaryOperator<InjectorOptions> options) {
        InjectorOptions chosen = options.apply(InjectorOptions.DEFAULT);
        Cluster cluster = Cluster.of(client, Cancellation.when(chosen.cancelled()));
        return new WorkloadInjector(new ClusterWorkloads(cluster), chosen);
    }

    /**
     * Annotates pod templates, or namespaces with {@link Workloads#byNamespace()}, and the Services that lead to the pods
     * with opaque ports.
     *
     * @throws MeshException also when a namespace or a single workload is not there; nothing is changed then
     */
    public Injected inject(Workloads workloads, Injection injection) {
        return new Annotating(cluster, options, injection).run(workloads);
    }

    /** Takes all annotations of injection away, from the same objects. */
    public Injected uninject(Workloads workloads) {
        return new Annotating(cluster, options, null).run(workloads);
    }

    /**
     * Replaces the pods of workloads one after another, as {@code kubectl rollout restart} does, and waits until all of
     * their containers are ready, proxies included.
     *
     * @throws RestartException when pods of some do not become ready; all others are through by then
     */
    public RestartReport restart(Workloads workloads) {
        return restart(Selection.of(cluster, workloads, options).found().stream()
                .map(Found::name)
                .toList());
    }

    /**
     * The same for single workloads, in whatever namespace.
     *
     * @throws RestartException when pods of some do not become ready; all others are through by then
     */
    public RestartReport restart(Collection<WorkloadName> workloads) {
        return new Restarts(cluster, options)
                .run(workloads.stream()
                        .map(name -> new Restarts.Target(name, true, Proxy.ANY))
                        .toList());
    }
}
