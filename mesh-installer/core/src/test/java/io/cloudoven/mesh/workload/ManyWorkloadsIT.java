package io.cloudoven.mesh.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.cluster.TestCluster;
import io.cloudoven.cluster.Workload;
import io.cloudoven.mesh.inject.Injection;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** So many namespaces of ten workloads each: 20, or {@code -Dmesh.namespaces=200}. */
class ManyWorkloadsIT {

    private static final int NAMESPACES = Integer.getInteger("mesh.namespaces", 20);
    private static final int WORKLOADS = 10;

    /** What is kept until the restart: some KiB a workload at most. */
    private static final long MOST_KEPT = 8 << 20;

    private final TestCluster cluster = TestCluster.shared();
    private final KubernetesClient client = cluster.client();

    @BeforeEach
    void workloads() {
        cluster.reset();
        Bounded.each(IntStream.range(0, NAMESPACES).boxed().toList(), 8, this::fill);
    }

    @AfterEach
    void reset() {
        cluster.reset();
    }

    private String fill(int number) {
        String namespace = "many-" + number;
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName(namespace)
                        .endMetadata()
                        .build())
                .create();
        for (int i = 0; i < WORKLOADS; i++) {
            client.resource(Workload.named(namespace, "w" + i).replicas(0).deployment())
                    .create();
        }
        return namespace;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void many_workloads_are_injected_a_few_at_a_time() {
        WorkloadInjector injector = WorkloadInjector.on(client);
        long before = heap();
        long began = System.nanoTime();
        Injected injected = injector.inject(Workloads.allNamespaces(), Injection.enabled());
        long injectedAt = System.nanoTime();
        long after = heap();
        RestartReport restarted = injected.restart();
        System.out.printf(
                "%d workloads: injected in %d ms, all through after %d ms; heap %d KiB before, %d KiB after%n",
                NAMESPACES * WORKLOADS,
                (injectedAt - began) / 1_000_000,
                (System.nanoTime() - began) / 1_000_000,
                before / 1024,
                after / 1024);
        assertThat(after - before).isLessThan(MOST_KEPT);
        assertThat(injected.changed()).hasSize(NAMESPACES * WORKLOADS);
        assertThat(restarted.workloads()).hasSize(NAMESPACES * WORKLOADS);
        assertThat(injector.inject(Workloads.allNamespaces(), Injection.enabled())
                        .changed())
                .isEmpty();
    }
}
