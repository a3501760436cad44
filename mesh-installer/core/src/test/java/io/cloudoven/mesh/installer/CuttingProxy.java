package io.cloudoven.mesh.installer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A way to the API server on which connections break: after so many bytes of answers, and a few more each time. It does not
 * understand what it passes, so that headers, bodies and encrypted records are all cut through.
 */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final int times;
    private final int after;
    private final AtomicInteger cuts = new AtomicInteger();

    CuttingProxy(int target, int times, int after) throws IOException {
        this.target = target;
        this.times = times;
        this.after = after;
        run(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many connections were cut. */
    int cuts() {
        return cuts.get();
    }

    private void accept() throws IOException {
        while (!socket.isClosed()) {
            Socket client = socket.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            run(() -> pass(client, server, Long.MAX_VALUE));
            run(() -> pass(server, client, cuts.get() < times ? after + 997L * cuts.get() : Long.MAX_VALUE));
        }
    }

    private void pass(Socket from, Socket to, long limit) throws IOException {
        try (from;
                to) {
            byte[] buffer = new byte[1024];
            long passed = 0;
            for (int read; (read = from.getInputStream().read(buffer)) >= 0; ) {
                int let = (int) Math.min(read, limit - passed);
                to.getOutputStream().write(buffer, 0, let);
                passed += let;
                if (passed == limit) {
                    cuts.incrementAndGet();
                    to.setSoLinger(true, 0);
                    return;
                }
            }
        }
    }

    /** The end of a socket ends what is done with it. */
    private static void run(Passing work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (SocketException closed) {
                        return;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "cutting proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private interface Passing {
        void run() throws IOException;
    }
}
