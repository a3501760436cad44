package io.cloudoven.schema.crawler.plugin.grpc;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;

/**
 * A frame of HTTP/2.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9113#section-4">RFC 9113, section 4</a>
 */
record Frame(int type, int flags, int stream, byte[] payload) {

    static final int DATA = 0;
    static final int HEADERS = 1;
    static final int RST_STREAM = 3;
    static final int SETTINGS = 4;
    static final int PUSH_PROMISE = 5;
    static final int PING = 6;
    static final int GOAWAY = 7;
    static final int WINDOW_UPDATE = 8;
    static final int CONTINUATION = 9;

    static final int END_STREAM = 0x1;
    static final int ACK = 0x1;
    static final int END_HEADERS = 0x4;
    private static final int PADDED = 0x8;
    private static final int PRIORITY = 0x20;

    /** What a frame can carry unless agreed otherwise, and we agree to nothing else. */
    static final int MAX_PAYLOAD = 16_384;

    static Frame read(DataInputStream in) throws IOException {
        int lengthAndType = in.readInt();
        int length = lengthAndType >>> 8;
        if (length > MAX_PAYLOAD) {
            throw new ProtocolException("sends a frame of " + length + " bytes where HTTP/2 allows " + MAX_PAYLOAD);
        }
        int flags = in.readUnsignedByte();
        int stream = in.readInt() & Integer.MAX_VALUE;
        byte[] payload = new byte[length];
        in.readFully(payload);
        return new Frame(lengthAndType & 0xff, flags, stream, payload);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(payload.length << 8 | type);
        out.writeByte(flags);
        out.writeInt(stream);
        out.write(payload);
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Where the content of a DATA or HEADERS frame begins, after padding length and priority. */
    int contentStart() {
        return (has(PADDED) ? 1 : 0) + (type == HEADERS && has(PRIORITY) ? 5 : 0);
    }

    /** How much content a DATA or HEADERS frame has. */
    int contentLength() throws IOException {
        int padding = has(PADDED) && payload.length > 0 ? payload[0] & 0xff : 0;
        int length = payload.length - contentStart() - padding;
        if (length < 0) {
            throw new ProtocolException("sends a frame with more padding than content");
        }
        return length;
    }

    /** The number that begins at a byte of the payload. */
    int number(int offset) throws IOException {
        if (payload.length < offset + 4) {
            throw new ProtocolException("sends a frame of type " + type + " that is too short");
        }
        return (payload[offset] & 0xff) << 24
                | (payload[offset + 1] & 0xff) << 16
                | (payload[offset + 2] & 0xff) << 8
                | payload[offset + 3] & 0xff;
    }
}
