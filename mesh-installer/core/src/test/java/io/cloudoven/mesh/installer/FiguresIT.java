package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.install.InstallResult;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What installing takes and leaves in this JVM: time, threads, memory. */
class FiguresIT {

    private static final int INSTALLATIONS = 100;
    private static final int WARM = 20;
    private static final long MIB = 1 << 20;

    @AfterEach
    void reset() {
        cluster().reset();
    }

    @Test
    void installing_takes_seconds_of_our_own_time() {
        Waits waits = new Waits(new TestMesh());
        try (MeshInstaller installer =
                builder().highAvailability().viz(TestMesh.viz()).build()) {
            InstallResult result = installer.install(waits);
            System.out.printf(
                    "%d objects installed in %d ms, %d ms of them our own time, the rest waiting for pods%n",
                    result.objects().size(),
                    result.took().toMillis(),
                    result.took().minus(waits.waited()).toMillis());
            assertThat(waits.waited()).isPositive();
        }
    }

    @Test
    void nothing_runs_after_the_end_and_memory_stays_flat() throws IOException {
        install(cluster().client());
        Set<Thread> before = threads();
        long warm = 0;
        for (int i = 1; i <= INSTALLATIONS; i++) {
            if (i % 40 == 0) {
                try (MeshInstaller installer = builder().build()) {
                    installer.uninstall(Progress.SILENT);
                }
            }
            try (KubernetesClient client = new KubernetesClientBuilder()
                    .withConfig(Config.fromKubeconfig(cluster().kubeconfig()))
                    .build()) {
                install(client);
            }
            if (i == WARM) {
                warm = heap();
                System.out.println("after " + i + " installations: " + memory());
            }
        }
        System.out.println("after " + INSTALLATIONS + " installations: " + memory());
        assertThat(heap() - warm).isLessThan(8 * MIB);
        cluster()
                .await(
                        "the end of threads: " + added(before),
                        () -> added(before).isEmpty());
    }

    private static void install(KubernetesClient client) {
        try (MeshInstaller installer = builder(client).build()) {
            installer.install(Progress.SILENT);
        }
    }

    /** The JDK's HTTP client ends its threads when nobody refers to it any more. */
    private static Set<Thread> added(Set<Thread> before) {
        System.gc();
        Set<Thread> added = threads();
        added.removeAll(before);
        return added;
    }

    private static Set<Thread> threads() {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(thread -> thread instanceof ForkJoinWorkerThread worker
                && worker.getPool().equals(ForkJoinPool.commonPool()));
        return threads;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String memory() throws IOException {
        return heap() / MIB + " MiB of heap, "
                + Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .map(kib -> Long.parseLong(kib) / 1024 + " MiB in all")
                        .findFirst()
                        .orElseThrow()
                + ", " + threads().size() + " threads";
    }

    /** How long pods were waited for: from when waiting begins to the next step. */
    private static final class Waits implements Progress {

        private final Progress progress;
        private Duration waited = Duration.ZERO;
        private long since;

        Waits(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void report(Event event) {
            if (event.kind() == Kind.WAITING) {
                since = System.nanoTime();
            } else if (event.kind() == Kind.STEP && since > 0) {
                waited = waited.plusNanos(System.nanoTime() - since);
                since = 0;
            }
            progress.report(event);
        }

        Duration waited() {
            return waited;
        }
    }
}
