package io.cloudoven.mesh.check.grpc;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The frames of one connection with one stream (RFC 9113). */
final class Frames {

    static final int DATA = 0;
    static final int HEADERS = 1;
    static final int END_STREAM = 1;
    static final int END_HEADERS = 4;
    static final int STREAM = 1;

    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int GOAWAY = 7;
    private static final int WINDOW_UPDATE = 8;
    private static final int ACK = 1;
    private static final int PADDED = 8;
    private static final short INITIAL_WINDOW_SIZE = 4;
    private static final int LARGEST_WINDOW = Integer.MAX_VALUE;
    private static final int DEFAULT_WINDOW = 65_535;
    private static final int LARGEST_FRAME = 1 << 20;

    private final DataInputStream in;
    private final DataOutputStream out;

    Frames(Socket socket) throws IOException {
        this.in = new DataInputStream(socket.getInputStream());
        this.out = new DataOutputStream(socket.getOutputStream());
    }

    /** Says that this is HTTP/2, and that answers may be long. */
    void begin() throws IOException {
        out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        write(
                SETTINGS,
                0,
                0,
                ByteBuffer.allocate(6)
                        .putShort(INITIAL_WINDOW_SIZE)
                        .putInt(LARGEST_WINDOW)
                        .array());
        write(
                WINDOW_UPDATE,
                0,
                0,
                ByteBuffer.allocate(4).putInt(LARGEST_WINDOW - DEFAULT_WINDOW).array());
    }

    void write(int type, int flags, int stream, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(9 + payload.length);
        frame.putInt(payload.length << 8 | type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload);
        out.write(frame.array());
        out.flush();
    }

    /** Waits for the server's settings. */
    void settings() throws IOException {
        if (next().type != SETTINGS) {
            throw new IOException("it does not speak HTTP/2");
        }
    }

    /** The body that the server sends on the stream. */
    byte[] answer(int largest) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            Frame frame = next();
            switch (frame.type) {
                case DATA -> {
                    byte[] part = frame.unpadded();
                    if (body.size() + part.length > largest) {
                        throw new IOException("the answer has more than " + largest + " bytes");
                    }
                    body.writeBytes(part);
                }
                case RST_STREAM, GOAWAY -> throw new IOException("the call was broken off");
                case SETTINGS, PING -> acknowledge(frame);
                default -> {
                    // headers and trailers are not needed, nor is anything else
                }
            }
            if ((frame.type == DATA || frame.type == HEADERS) && (frame.flags & END_STREAM) != 0) {
                return body.toByteArray();
            }
        }
    }

    private void acknowledge(Frame frame) throws IOException {
        if ((frame.flags & ACK) == 0) {
            write(frame.type, ACK, 0, frame.type == PING ? frame.payload : new byte[0]);
        }
    }

    private Frame next() throws IOException {
        int lengthAndType = in.readInt();
        int length = lengthAndType >>> 8;
        if (length > LARGEST_FRAME) {
            throw new IOException("it does not speak HTTP/2");
        }
        int flags = in.readUnsignedByte();
        in.readInt(); // there is one stream
        byte[] payload = new byte[length];
        in.readFully(payload);
        return new Frame(lengthAndType & 0xff, flags, payload);
    }

    private record Frame(int type, int flags, byte[] payload) {
        byte[] unpadded() throws IOException {
            if ((flags & PADDED) == 0) {
                return payload;
            }
            int padding = payload.length == 0 ? 0 : payload[0] & 0xff;
            if (padding >= payload.length) {
                throw new IOException("a frame has more padding than it is long");
            }
            return Arrays.copyOfRange(payload, 1, payload.length - padding);
        }
    }
}
