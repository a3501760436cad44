package io.cloudoven.schema.crawler.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Plugins end: when they are closed, and when the JVM that started them is killed. */
@DisabledOnOs(OS.WINDOWS)
class NothingLeftIT {

    @TempDir
    Path folder;

    @Test
    void twenty_runs_leave_nothing() throws Exception {
        Path time = Files.createSymbolicLink(folder.resolve("time"), RealPlugin.TIME.binary());
        run(time);
        Leftovers before = Leftovers.now(folder);
        for (int i = 0; i < 20; i++) {
            run(time);
        }
        Leftovers.assertNoneSince(before, folder);
    }

    private static void run(Path time) {
        try (ProviderPlugin plugin = ProviderPlugin.start(time)) {
            plugin.schema(RealPlugin.TIME.address(), null);
        }
    }

    @Test
    void a_plugin_and_what_it_started_end_with_a_jvm_that_is_killed() throws Exception {
        Path started = folder.resolve("started");
        Path script = FakePlugin.script(
                folder, "sleep 300 &\necho $$ $! $TMPDIR >" + started + "\nexec " + RealPlugin.TIME.binary());
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Starter.class.getName(),
                        script.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = jvm.inputReader();
        assertThat(out.readLine()).isEqualTo("started");
        String[] plugin = Files.readString(started).split("\\s+");
        assertThat(alive(plugin[0])).isTrue();
        assertThat(alive(plugin[1])).isTrue();
        assertThat(Path.of(plugin[2])).exists();

        jvm.destroyForcibly().waitFor();

        for (String pid : List.of(plugin[0], plugin[1])) {
            ProcessHandle.of(Long.parseLong(pid))
                    .ifPresent(process ->
                            process.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        }
        assertThat(Path.of(plugin[2])).doesNotExist();
    }

    private static boolean alive(String pid) {
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(pid));
        return process.isPresent() && process.get().isAlive();
    }

    /** A JVM of its own: starts a plugin and waits to be killed. */
    static final class Starter {
        public static void main(String[] arguments) throws Exception {
            ProviderPlugin.start(Path.of(arguments[0]));
            System.out.println("started");
            Thread.sleep(300_000);
        }
    }
}
