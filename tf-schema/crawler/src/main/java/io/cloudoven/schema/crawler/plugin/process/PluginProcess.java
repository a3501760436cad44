package io.cloudoven.schema.crawler.plugin.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A running plugin: a process with an environment, a temporary folder and limits of its own.
 *
 * <p>It ends with {@link #close()}, with {@link #kill()}, and where there is a POSIX shell also with this JVM, however
 * that ends. Messages of its exceptions go on where "provider plugin x" begins. Thread-safe.
 */
public final class PluginProcess implements AutoCloseable {

    private static final long GRACE_SECONDS = 5;
    private static final long LAST_MOMENT_MILLIS = 300;

    private final Process process;
    private final TemporaryFolder folder;
    private final FirstLine output = new FirstLine();
    private final OutputTail errors = new OutputTail();
    private final Thread errorReader;

    private PluginProcess(Process process, TemporaryFolder folder) {
        this.process = process;
        this.folder = folder;
        reader("output", process.getInputStream(), output::drain);
        errorReader = reader("errors", process.getErrorStream(), errors::drain);
    }

    /**
     * Starts a plugin.
     *
     * @param memory how much it may use, in bytes
     * @param clientCertificate the certificate, in PEM, that it shall accept a connection from
     * @throws IOException if it cannot be started; says why, and nothing is left behind
     */
    public static PluginProcess start(Path plugin, long memory, String clientCertificate) throws IOException {
        ProgramFile.check(plugin);
        TemporaryFolder folder = TemporaryFolder.create();
        try {
            ProcessBuilder builder = new ProcessBuilder(Cage.command(plugin, folder.path(), memory))
                    .directory(folder.path().toFile());
            builder.environment().clear();
            builder.environment().putAll(Cage.environment(folder.path(), memory, clientCertificate));
            return new PluginProcess(builder.start(), folder);
        } catch (IOException | RuntimeException e) {
            folder.delete();
            throw e;
        }
    }

    /**
     * Waits until the plugin says how to reach it.
     *
     * @throws IOException if it does not in time, or says something else
     */
    public Handshake handshake(Duration timeout) throws IOException, InterruptedException {
        return Handshake.parse(line(timeout));
    }

    /** Looks now and then whether it still runs: what it started may hold its output open. */
    private String line(Duration timeout) throws IOException, InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        while (true) {
            boolean last = !process.isAlive() || System.nanoTime() > end;
            try {
                return output.line().get(LAST_MOMENT_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (last) {
                    throw new IOException(
                            process.isAlive()
                                    ? "did not say within " + timeout.toMillis() + " ms how to reach it"
                                    : "ended before it said how to reach it",
                            e);
                }
            } catch (ExecutionException e) {
                Throwable cause = e.getCause();
                throw new IOException(cause == null ? e.getMessage() : cause.getMessage(), e);
            }
        }
    }

    /** How it ended by itself, such as {@code " (exit status 2)"}; empty if it still runs after a moment. */
    public String ending() throws InterruptedException {
        if (!process.waitFor(LAST_MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
            return "";
        }
        errorReader.join(LAST_MOMENT_MILLIS); // closing drops what has not been read yet
        int status = process.exitValue();
        return status > 128 ? " (killed by signal " + (status - 128) + ")" : " (exit status " + status + ")";
    }

    /** The last 16 KiB of what it wrote to standard error. */
    public String errors() {
        return errors.text();
    }

    /** The process id. */
    public long pid() {
        return process.pid();
    }

    /** Kills it at once and does not wait. */
    public void kill() {
        process.destroyForcibly();
        closeWatchdogPipe();
    }

    /**
     * Kills it with all that it started, waits until they are gone (at most some seconds) and deletes its folder. Done
     * twice, does nothing more.
     */
    @Override
    public void close() throws IOException {
        kill();
        boolean interrupted = Thread.interrupted(); // a cancelled caller waits too, or a process may outlive the folder
        try {
            process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
            errorReader.join(TimeUnit.SECONDS.toMillis(GRACE_SECONDS)); // ends with the last that can write to it
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            folder.delete();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void closeWatchdogPipe() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            return; // closed before, or the watchdog is gone already
        }
    }

    private Thread reader(String what, InputStream stream, Consumer<InputStream> drain) {
        Thread thread = new Thread(() -> drain.accept(stream), "provider plugin " + process.pid() + " " + what);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
