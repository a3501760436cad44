package io.cloudoven.schema.crawler.plugin.grpc;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A gRPC client for unary calls, one after another, over one HTTP/2 connection.
 *
 * <p>It works in the caller's thread and has none of its own. It does not limit time: whoever wants that closes the streams
 * below. After an {@link IOException} that is no {@link GrpcStatusException} it is of no use any more. Not thread-safe.
 *
 * @see <a href="https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md">gRPC over HTTP/2</a>
 */
public final class GrpcConnection {

    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_TABLE_SIZE = 1;
    private static final int ENABLE_PUSH = 2;
    private static final int INITIAL_WINDOW_SIZE = 4;
    private static final int WINDOW = Integer.MAX_VALUE;
    private static final int DEFAULT_WINDOW = 65_535;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final int longestReply;
    private final SendWindow window = new SendWindow();
    private int stream = -1;
    private long received;

    /**
     * Begins a connection.
     *
     * @param longestReply the longest reply, in bytes, that is accepted
     */
    public GrpcConnection(InputStream in, OutputStream out, int longestReply) throws IOException {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 14));
        this.longestReply = longestReply;
        this.out.write(PREFACE);
        write(Frame.SETTINGS, 0, 0, settings(HEADER_TABLE_SIZE, 0, ENABLE_PUSH, 0, INITIAL_WINDOW_SIZE, WINDOW));
        write(Frame.WINDOW_UPDATE, 0, 0, number(WINDOW - DEFAULT_WINDOW));
    }

    /**
     * Calls a method and waits for the reply.
     *
     * @param method such as {@code tfplugin6.Provider/GetProviderSchema}
     * @throws GrpcStatusException if the plugin answers with an error
     * @throws IOException if the connection breaks or something else than gRPC arrives; says what
     */
    public byte[] call(String method, byte[] request) throws IOException {
        try {
            return exchange(method, request);
        } catch (GrpcStatusException | ProtocolException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("broke off the connection: " + e.getMessage(), e);
        }
    }

    private byte[] exchange(String method, byte[] request) throws IOException {
        stream += 2;
        window.open();
        write(Frame.HEADERS, Frame.END_HEADERS, stream, Headers.write(headers(method)));
        Reply reply = new Reply(longestReply);
        send(request, reply);
        out.flush();
        while (!reply.ended()) {
            receive(reply);
        }
        replenish();
        return reply.result();
    }

    private static Map<String, String> headers(String method) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(":method", "POST");
        headers.put(":scheme", "https");
        headers.put(":path", "/" + method);
        headers.put(":authority", "localhost");
        headers.put("content-type", "application/grpc");
        headers.put("te", "trailers");
        return headers;
    }

    /** Sends as much as the peer has room for, and hears it out in between. */
    private void send(byte[] request, Reply reply) throws IOException {
        byte[] message = new byte[5 + request.length];
        System.arraycopy(number(request.length), 0, message, 1, 4);
        System.arraycopy(request, 0, message, 5, request.length);
        int sent = 0;
        while (sent < message.length && !reply.ended()) {
            int count = window.take(Math.min(message.length - sent, Frame.MAX_PAYLOAD));
            if (count == 0) {
                out.flush();
                receive(reply);
                continue;
            }
            byte[] part = new byte[count];
            System.arraycopy(message, sent, part, 0, count);
            sent += count;
            write(Frame.DATA, sent == message.length ? Frame.END_STREAM : 0, stream, part);
        }
    }

    private void receive(Reply reply) throws IOException {
        Frame frame;
        try {
            frame = Frame.read(in);
        } catch (EOFException e) {
            throw new ProtocolException("closed the connection in the middle of a call");
        }
        boolean ours = frame.stream() == stream;
        switch (frame.type()) {
            case Frame.DATA -> {
                received += frame.payload().length;
                if (ours) {
                    reply.data(frame);
                }
            }
            case Frame.HEADERS -> {
                if (ours) {
                    reply.headers(frame);
                }
            }
            case Frame.CONTINUATION -> {
                if (ours) {
                    reply.continuation(frame);
                }
            }
            case Frame.RST_STREAM -> {
                if (ours) {
                    throw new ProtocolException("broke off its reply with HTTP/2 error " + frame.number(0));
                }
            }
            case Frame.GOAWAY ->
                throw new ProtocolException("closes the connection with HTTP/2 error " + frame.number(4));
            case Frame.PUSH_PROMISE -> throw new ProtocolException("pushes something, which was not offered");
            case Frame.SETTINGS -> settings(frame);
            case Frame.PING -> answer(frame);
            case Frame.WINDOW_UPDATE -> window.widen(frame.stream(), frame.number(0), ours);
            default -> {} // unknown kinds of frames are passed over (RFC 9113, section 4.1)
        }
    }

    private void settings(Frame frame) throws IOException {
        if (frame.has(Frame.ACK)) {
            return;
        }
        for (int i = 0; i + 6 <= frame.payload().length; i += 6) {
            int setting = frame.number(i) >>> 16;
            if (setting == INITIAL_WINDOW_SIZE) {
                window.initial(frame.number(i + 2));
            }
        }
        answer(new Frame(frame.type(), 0, 0, new byte[0]));
    }

    private void answer(Frame frame) throws IOException {
        if (!frame.has(Frame.ACK)) {
            write(frame.type(), Frame.ACK, 0, frame.payload());
            out.flush();
        }
    }

    /** Gives the peer back the room that its replies took up. */
    private void replenish() throws IOException {
        if (received > 0) {
            write(Frame.WINDOW_UPDATE, 0, 0, number((int) Math.min(received, WINDOW)));
            received = 0;
        }
    }

    private void write(int type, int flags, int stream, byte[] payload) throws IOException {
        new Frame(type, flags, stream, payload).write(out);
    }

    private static byte[] number(int number) {
        return new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    private static byte[] settings(int... keysAndValues) {
        byte[] settings = new byte[keysAndValues.length * 3];
        for (int i = 0; i < keysAndValues.length; i += 2) {
            settings[i * 3 + 1] = (byte) keysAndValues[i];
            System.arraycopy(number(keysAndValues[i + 1]), 0, settings, i * 3 + 2, 4);
        }
        return settings;
    }
}
