package io.cloudoven.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A running part of the cluster. A shell stays beside it and reads from a pipe that nobody writes to: once that is closed,
 * by us or because this JVM is no more, it kills the part. The shell of etcd then deletes the folder as well.
 */
final class Component implements AutoCloseable {

    private static final String SCRIPT = """
            exec 3<&0
            (
                read -r end <&3
                kill -KILL $$
                [ -z "$GONE_WITH" ] || { sleep 1; rm -rf "$GONE_WITH"; }
            ) >/dev/null 2>&1 &
            exec 3<&-
            exec "$@" </dev/null
            """;

    private final Process process;
    private final Path log;

    private Component(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts a program; what it prints goes to {@code <folder>/<name>.log}. */
    static Component start(Path folder, Path program, List<String> arguments) {
        Path log = folder.resolve(program.getFileName() + ".log");
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "sh", program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> !name.equals("PATH")); // no proxy, no KUBECONFIG
        // lists as a stream need a newer etcd than Debian's: the API server refuses them, so nobody shall ask
        builder.environment().put("KUBE_FEATURE_WatchListClient", "false");
        builder.environment().put("HOME", folder.toString());
        if (program.endsWith("etcd")) { // the one that is never restarted
            builder.environment().put("GONE_WITH", folder.toString());
        }
        try {
            return new Component(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** The last lines it printed. */
    String output() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.getOutputStream().close();
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            return; // the shell beside it was gone before
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
