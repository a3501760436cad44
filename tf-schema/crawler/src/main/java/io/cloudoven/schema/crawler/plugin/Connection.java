package io.cloudoven.schema.crawler.plugin;

import io.cloudoven.schema.crawler.plugin.grpc.GrpcConnection;
import io.cloudoven.schema.crawler.plugin.grpc.GrpcStatusException;
import io.cloudoven.schema.crawler.plugin.process.Handshake;
import io.cloudoven.schema.crawler.plugin.process.PluginProcess;
import io.cloudoven.schema.crawler.plugin.request.Secrets;
import io.cloudoven.schema.crawler.plugin.transport.ClientCertificate;
import io.cloudoven.schema.crawler.plugin.transport.PluginConnection;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A plugin that was started and is connected to: process, sockets and time limits, ended together. One that fails is
 * ended at once. Calls are made one at a time; closing does not wait for one.
 */
final class Connection implements AutoCloseable {

    private final Path plugin;
    private final PluginOptions options;
    private final PluginProcess process;
    private final TimeLimit limit;
    private final Secrets secrets = new Secrets();
    private int protocol;
    private @Nullable GrpcConnection grpc;
    private volatile @Nullable PluginConnection connection;
    private volatile boolean closed;

    private Connection(Path plugin, PluginOptions options, PluginProcess process) {
        this.plugin = plugin;
        this.options = options;
        this.process = process;
        this.limit = new TimeLimit("provider plugin " + process.pid() + " limits", this::cut);
    }

    static Connection open(Path plugin, PluginOptions options) {
        ClientCertificate client = ClientCertificate.create();
        PluginProcess process;
        try {
            process = PluginProcess.start(plugin, options.memory(), client.pem());
        } catch (IOException e) {
            throw new PluginException("provider plugin " + plugin + " " + e.getMessage(), e);
        }
        Connection connection = new Connection(plugin, options, process);
        try {
            connection.limit.start(options.totalTimeout(), "did not end");
            connection.connect(client);
            return connection;
        } catch (IOException | InterruptedException e) {
            throw connection.failure(e);
        }
    }

    private void connect(ClientCertificate client) throws IOException, InterruptedException {
        try (TimeLimit.Running running = limit.start(options.startTimeout(), "did not start and accept a connection")) {
            PluginConnection.prepare(client);
            Handshake handshake = process.handshake(options.startTimeout());
            protocol = handshake.protocol();
            PluginConnection opened = PluginConnection.to(handshake.address());
            connection = opened; // from here on a time limit can close it
            Socket secure = opened.secure(client, handshake.certificate());
            grpc = new GrpcConnection(secure.getInputStream(), secure.getOutputStream(), options.longestReply());
        }
    }

    /** What was sent and must not be shown; whoever sends adds to it. */
    Secrets secrets() {
        return secrets;
    }

    int protocol() {
        return protocol;
    }

    /**
     * Asks.
     *
     * @throws GrpcStatusException if the plugin answers with an error
     * @throws PluginException if it does not answer; then it is ended
     */
    synchronized byte[] call(Method method, byte[] request) throws GrpcStatusException {
        if (closed || grpc == null) {
            throw new PluginException("provider plugin " + plugin + " is closed; start another one", null);
        }
        try (TimeLimit.Running running =
                limit.start(options.callTimeout(), "did not answer " + method.name(protocol))) {
            return grpc.call(method.path(protocol), request);
        } catch (GrpcStatusException e) {
            throw e;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Ends the plugin and says what it did. */
    PluginException failure(Exception failure) {
        boolean closedBefore = closed;
        String problem = limit.exceeded();
        if (problem == null) {
            problem = closedBefore ? "was closed in the middle of a call" : problem(failure);
        }
        close();
        String errors = secrets.masked(process.errors());
        return new PluginException(
                "provider plugin " + plugin + " " + problem
                        + (errors.isEmpty() ? "" : "; it wrote to standard error:\n" + errors),
                failure);
    }

    private String problem(Exception failure) {
        if (!(failure instanceof InterruptedException)
                && !Thread.currentThread().isInterrupted()) {
            try {
                return failure.getMessage() + process.ending();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        Thread.currentThread().interrupt();
        return "was ended, because the thread that waited for it was interrupted";
    }

    private void cut() {
        process.kill();
        PluginConnection open = connection;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                return; // closed before
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        cut();
        limit.close();
        try {
            process.close();
        } catch (IOException e) {
            throw new PluginException(
                    "provider plugin " + plugin + " left a folder that cannot be deleted: " + e.getMessage(), e);
        }
    }
}
