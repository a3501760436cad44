package io.cloudoven.mesh.check.grpc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A call with one message there and one back, on a connection of its own.
 *
 * <p>The server's trailers are not read, as that would take the whole of HPACK: a server that refuses sends no message, and
 * that is told.
 *
 * @see <a href="https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md">gRPC over HTTP/2</a>
 */
public final class UnaryCall {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int LARGEST_ANSWER = 64 << 20;
    private static final int PREFIX = 5;

    private UnaryCall() {}

    /**
     * Sends a message and waits for the answer.
     *
     * @throws IOException if the server cannot be reached, or answers with no message
     */
    public static Message send(InetSocketAddress to, String service, String method, Message request)
            throws IOException {
        try (Socket socket = connected(to)) {
            Frames frames = new Frames(socket);
            frames.begin();
            frames.write(Frames.HEADERS, Frames.END_HEADERS, Frames.STREAM, headers(to, "/" + service + "/" + method));
            byte[] body = request.bytes();
            frames.write(
                    Frames.DATA,
                    Frames.END_STREAM,
                    Frames.STREAM,
                    ByteBuffer.allocate(PREFIX + body.length)
                            .put((byte) 0)
                            .putInt(body.length)
                            .put(body)
                            .array());
            return message(frames.answer(LARGEST_ANSWER), service + "/" + method);
        }
    }

    /**
     * Connects and waits until the server says that it speaks HTTP/2.
     *
     * @throws IOException if it does not
     */
    public static void connect(InetSocketAddress to) throws IOException {
        try (Socket socket = connected(to)) {
            Frames frames = new Frames(socket);
            frames.begin();
            frames.settings();
        }
    }

    private static Socket connected(InetSocketAddress to) throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.setTcpNoDelay(true);
        socket.connect(to, TIMEOUT_MILLIS);
        return socket;
    }

    private static Message message(byte[] body, String call) throws IOException {
        if (body.length < PREFIX) {
            throw new IOException(call + " was refused");
        }
        ByteBuffer in = ByteBuffer.wrap(body);
        boolean compressed = in.get() != 0;
        int length = in.getInt();
        if (compressed || length != in.remaining()) {
            throw new IOException(call + " was answered with something else than one message");
        }
        byte[] message = new byte[length];
        in.get(message);
        try {
            return Message.parse(message);
        } catch (IllegalArgumentException e) {
            throw new IOException(call + " was answered with " + e.getMessage(), e);
        }
    }

    /** Each header as a literal that nobody is to remember (RFC 7541, 6.2.2). */
    private static byte[] headers(InetSocketAddress to, String path) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List.of(
                        Map.entry(":method", "POST"),
                        Map.entry(":scheme", "http"),
                        Map.entry(":path", path),
                        Map.entry(":authority", to.getHostString() + ":" + to.getPort()),
                        Map.entry("content-type", "application/grpc"),
                        Map.entry("te", "trailers"))
                .forEach(header -> {
                    out.write(0);
                    literal(out, header.getKey());
                    literal(out, header.getValue());
                });
        return out.toByteArray();
    }

    private static void literal(ByteArrayOutputStream out, String text) {
        out.write(text.length()); // all of them are shorter than 127
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
