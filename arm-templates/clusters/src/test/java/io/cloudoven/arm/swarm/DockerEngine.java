package io.cloudoven.arm.swarm;

import static org.assertj.core.api.Assertions.fail;

import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A machine with nothing but a real Docker engine, which has everything of its own: network, host name, processes, mounts, disk and socket.
 *
 * <p>It is the first process of its namespaces. When it dies, so do its containers and its mounts, as if by a power cut.
 */
final class DockerEngine {
    private final String name;
    private final String address;
    private final SwarmNetwork network;
    private final Path folder;
    private Process process;

    DockerEngine(String name, String address, SwarmNetwork network, Path folder) {
        this.name = name;
        this.address = address;
        this.network = network;
        this.folder = folder;
    }

    /** Starts it without waiting until it answers. */
    void start() throws IOException {
        network.plug(name, address);
        Files.deleteIfExists(folder.resolve("pid"));
        process = new ProcessBuilder(
                        "nsenter",
                        "--net=" + SwarmNetwork.namespace(name),
                        "unshare",
                        "--uts",
                        "--mount",
                        "--pid",
                        "--fork",
                        "--kill-child",
                        "--mount-proc",
                        "sh",
                        "-c",
                        // An engine that finds the machine's containerd would use that.
                        "hostname \"$1\"; mount -t tmpfs none /run; cd \"$2\"; exec dockerd --bridge=none"
                                + " --data-root=\"$2/disk\" --exec-root=\"$2/exec\" --pidfile=\"$2/pid\""
                                + " --host=\"unix://$2/socket\"",
                        "dockerd",
                        name,
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /** Waits until it answers. */
    void await() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Tools.attempt(folder, "", "docker", "--host", host(), "version").exit() != 0) {
            if (!process.isAlive() || System.nanoTime() > end) {
                fail("the engine " + name + " does not answer:\n" + logged());
            }
            Thread.sleep(100);
        }
    }

    /** Ends it as a shutdown does. */
    void stop() {
        end(ProcessHandle::destroy);
    }

    /** Ends it as a power cut does. */
    void kill() {
        end(ProcessHandle::destroyForcibly);
    }

    /** Has it accept connections and answer none, as a machine does that is out of memory. */
    void freeze() {
        process.children().forEach(dockerd -> Tools.run(folder, "", "kill", "-STOP", dockerd.pid()));
    }

    /** Has it go on. */
    void thaw() {
        process.children().forEach(dockerd -> Tools.run(folder, "", "kill", "-CONT", dockerd.pid()));
    }

    /** Removes all that it has kept. */
    void erase() throws IOException {
        SwarmNetwork.delete(folder.resolve("disk"));
        SwarmNetwork.delete(folder.resolve("exec"));
    }

    String host() {
        return "unix://" + folder.resolve("socket");
    }

    /** What it has logged. */
    String logged() throws IOException {
        return Files.readString(log());
    }

    String docker(String... arguments) {
        List<String> command = new ArrayList<>(List.of("docker", "--host", host()));
        command.addAll(List.of(arguments));
        return Tools.run(folder, "", command.toArray()).strip();
    }

    private void end(Consumer<ProcessHandle> signal) {
        process.children().forEach(signal);
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        network.unplug(name);
    }

    private Path log() {
        return folder.resolve("dockerd.log");
    }
}
