package io.cloudoven.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KilledJvmIT {

    @Test
    void nothing_outlives_a_jvm_that_is_killed() throws Exception {
        Components.requirePrograms();
        Process user = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        User.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = user.inputReader()) {
            List<ProcessHandle> parts = Arrays.stream(output.readLine().split(" "))
                    .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                    .toList();
            Path folder = Path.of(output.readLine());
            assertThat(parts).hasSize(5).allMatch(ProcessHandle::isAlive);
            user.destroyForcibly().waitFor();
            for (ProcessHandle part : parts) {
                part.onExit().get(10, TimeUnit.SECONDS);
            }
            for (int i = 0; i < 100 && Files.exists(folder); i++) {
                Thread.sleep(100);
            }
            assertThat(folder).doesNotExist();
        } finally {
            user.destroyForcibly();
        }
    }

    /** A program that starts a cluster and waits. */
    static final class User {
        private User() {}

        public static void main(String[] arguments) throws InterruptedException {
            TestCluster cluster = TestCluster.start();
            System.out.println(String.join(
                    " ", cluster.pids().stream().map(String::valueOf).toList()));
            System.out.println(cluster.kubeconfigFile().getParent());
            Thread.sleep(60_000);
        }
    }
}
