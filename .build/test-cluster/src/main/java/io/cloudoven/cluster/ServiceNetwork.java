package io.cloudoven.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * What the API server reaches services through, since there is no network between pods: an HTTP proxy that connects it to
 * ports of this machine. A service that nobody plays refuses connections.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/">egress selection</a>
 */
final class ServiceNetwork implements AutoCloseable {

    private static final int LONGEST_HEAD = 8192;

    private final ServerSocketChannel server;
    private final Path socket;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "service network of the test cluster");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();
    private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();
    private final Function<String, String> serviceOfAddress;

    /**
     * Listens at a Unix socket in a folder.
     *
     * @param serviceOfAddress the {@code namespace/name} of the service that has an address, or something else
     */
    ServiceNetwork(Path folder, Function<String, String> serviceOfAddress) {
        this.serviceOfAddress = serviceOfAddress;
        this.socket = folder.resolve("network.sock");
        try {
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    Path socket() {
        return socket;
    }

    /** Says which port of this machine plays a service. */
    void play(String service, int port) {
        ports.put(service, port);
    }

    /** Refuses connections to all services again. */
    void reset() {
        ports.clear();
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                SocketChannel client = server.accept();
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(SocketChannel client) {
        open.add(client);
        try (client) {
            String address = head(client).split(" ", 3)[1];
            int colon = address.lastIndexOf(':');
            int port = port(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
            if (port == 0) {
                answer(client, "503 Nobody plays " + address);
                return;
            }
            try (SocketChannel target =
                    SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
                open.add(target);
                answer(client, "200 Connected");
                threads.execute(() -> copy(target, client));
                copy(client, target);
                open.remove(target);
            }
        } catch (IOException e) {
            return; // either side is gone; the API server sees that its connection ended
        } finally {
            open.remove(client);
        }
    }

    private int port(String host, int port) {
        return host.startsWith("127.") ? port : ports.getOrDefault(serviceOfAddress.apply(host), 0);
    }

    private static void answer(SocketChannel client, String status) throws IOException {
        client.write(StandardCharsets.US_ASCII.encode("HTTP/1.1 " + status + "\r\n\r\n"));
    }

    private static String head(SocketChannel in) throws IOException {
        StringBuilder head = new StringBuilder();
        ByteBuffer next = ByteBuffer.allocate(1);
        while (head.indexOf("\r\n\r\n") < 0) {
            if (in.read(next.clear()) < 0 || head.length() > LONGEST_HEAD) {
                throw new IOException("no request");
            }
            head.append((char) next.get(0));
        }
        return head.toString();
    }

    /** By channels: before Java 19 the streams of one cannot read and write at the same time. */
    private static void copy(SocketChannel from, SocketChannel to) {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 14);
        try {
            while (from.read(buffer.clear()) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    to.write(buffer);
                }
            }
            to.shutdownOutput();
        } catch (IOException e) {
            return; // the other direction ends as well
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (SocketChannel each : open) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
