package io.cloudoven.schema.crawler.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.registry.Fault;
import io.cloudoven.registry.RegistryServer;
import io.cloudoven.registry.RegistryServer.Request;
import io.cloudoven.schema.catalog.ProviderVersion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that share a cache, one of which dies in the middle of a download. */
class KilledProcessIT {

    @TempDir
    Path folder;

    /** Installs a version into a cache: the arguments. */
    public static final class Main {
        public static void main(String[] args) {
            Registry.client()
                    .install(
                            ProviderVersion.of(args[0], args[1]),
                            Platform.current(),
                            PackageCache.in(Path.of(args[2])));
        }
    }

    @Test
    void the_next_process_goes_on_with_what_a_killed_one_had() throws Exception {
        try (RegistryServer server = RegistryServer.start()) {
            server.publish(TimeProvider.release());
            server.failTimes(1, ".zip", Fault.stall());
            Path cache = folder.resolve("cache");
            Process killed = start(server, cache);
            Path partial = cache.resolve(".work");
            while (killed.isAlive() && size(partial) < TimeProvider.zip().length / 4) {
                Thread.sleep(20);
            }
            killed.destroyForcibly().waitFor();
            assertThat(TimeProvider.filesIn(cache)).isNotEmpty().allMatch(file -> file.startsWith(".work"));

            List<Process> next = List.of(start(server, cache), start(server, cache));
            for (Process one : next) {
                assertThat(one.waitFor(2, TimeUnit.MINUTES)).isTrue();
                assertThat(one.exitValue())
                        .as(Files.readString(folder.resolve("out")))
                        .isZero();
            }

            assertThat(server.requests())
                    .filteredOn(request -> request.path().endsWith(".zip"))
                    .extracting(Request::range)
                    .hasSize(2)
                    .last()
                    .asString()
                    .startsWith("bytes=");
            assertThat(TimeProvider.filesIn(cache)).hasSize(2).noneMatch(file -> file.startsWith(".work"));
        }
    }

    private Process start(RegistryServer server, Path cache) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(server.trust(folder.resolve("trust.p12")));
        command.addAll(List.of(
                Main.class.getName(), TimeProvider.address(server).toString(), TimeProvider.VERSION, cache.toString()));
        File out = folder.resolve("out").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out))
                .start();
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        if (Files.isDirectory(folder)) {
            for (String file : TimeProvider.filesIn(folder)) {
                size += file.endsWith(".zip") ? Files.size(folder.resolve(file)) : 0;
            }
        }
        return size;
    }
}
