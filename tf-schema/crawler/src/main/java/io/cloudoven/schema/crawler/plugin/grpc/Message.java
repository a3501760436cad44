package io.cloudoven.schema.crawler.plugin.grpc;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.Arrays;

/** The one message of a reply, put together from what arrives: five bytes that tell its length, then itself. */
final class Message {

    private static final int PREFIX = 5;
    private static final int STEP = 1 << 20;

    private final int longest;
    private byte[] bytes = new byte[PREFIX];
    private int filled;
    private int wanted = PREFIX;
    private boolean started;

    Message(int longest) {
        this.longest = longest;
    }

    void add(byte[] content, int start, int length) throws IOException {
        int at = start;
        int left = length;
        while (left > 0) {
            int room = Math.min(left, wanted - filled);
            if (room == 0) {
                throw new ProtocolException("sends more than one message for a reply");
            }
            reserve(filled + room);
            System.arraycopy(content, at, bytes, filled, room);
            filled += room;
            at += room;
            left -= room;
            if (!started && filled == PREFIX) {
                start();
            }
        }
    }

    /** What is claimed to come is not believed before it is there: room grows with what arrives. */
    private void reserve(int size) {
        if (size > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, Math.max(size, bytes.length * 2L)));
        }
    }

    private void start() throws IOException {
        long length = (bytes[1] & 0xffL) << 24 | (bytes[2] & 0xff) << 16 | (bytes[3] & 0xff) << 8 | bytes[4] & 0xff;
        if (bytes[0] != 0) {
            throw new ProtocolException("sends a compressed reply, which was not asked for");
        }
        if (length > longest) {
            throw new ProtocolException("announces a reply of " + length + " bytes, more than the " + longest
                    + " that are accepted; raise the limit if that is right");
        }
        started = true;
        filled = 0;
        wanted = (int) length;
        bytes = new byte[Math.min(wanted, STEP)];
    }

    byte[] complete() throws IOException {
        if (!started || filled < wanted) {
            throw new ProtocolException("ends its reply too early, after " + filled + " of " + wanted + " bytes");
        }
        return bytes.length == wanted ? bytes : Arrays.copyOf(bytes, wanted);
    }
}
