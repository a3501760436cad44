package io.cloudoven.mesh.release.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.linkerd.charts.LinkerdCharts;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Helm's library takes signals for itself; what is tried here is that the JVM gets them back. */
class SignalsIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void a_jvm_that_has_rendered_can_still_be_stopped(String signal, int exit) throws Exception {
        Process renderer = renderer();
        try {
            send(renderer, signal);
            assertThat(renderer.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(renderer.exitValue()).isEqualTo(exit);
        } finally {
            renderer.destroyForcibly();
        }
    }

    @org.junit.jupiter.api.Test
    void a_jvm_that_has_rendered_can_still_be_asked_for_its_threads() throws Exception {
        Process renderer = renderer();
        try (BufferedReader output = renderer.inputReader()) {
            send(renderer, "QUIT");
            assertThat(output.lines().anyMatch(line -> line.contains("Full thread dump")))
                    .isTrue();
        } finally {
            renderer.destroyForcibly();
        }
    }

    private Process renderer() throws Exception {
        LinkerdCharts.small(folder);
        // Whoever runs this in the background has it ignore SIGINT, and a JVM keeps to that.
        Process process = new ProcessBuilder(
                        "env",
                        "--default-signal",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Renderer.class.getName(),
                        folder.resolve("small").toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals("rendered")) {
            line = output.readLine();
        }
        assertThat(line).isEqualTo("rendered");
        return process;
    }

    private static void send(Process to, String signal) throws Exception {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(to.pid()))
                .start()
                .waitFor();
    }

    /** A program that renders and then waits. */
    static final class Renderer {
        private Renderer() {}

        public static void main(String[] arguments) throws InterruptedException {
            HelmTemplate.render(Path.of(arguments[0]), "small", "shop", "1.37.2", Map.of());
            System.out.println("rendered");
            Thread.sleep(60_000);
        }
    }
}
