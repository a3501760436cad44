package io.cloudoven.schema.crawler.plugin.request;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes requests in Protocol Buffers: nothing but texts and messages is needed. */
public final class RequestWriter {

    private static final int MESSAGE_PACK = 1;
    private static final int WRITE_ONLY_ALLOWED = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A text in the field of that number. */
    public RequestWriter text(int number, String text) {
        return message(number, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A value in MessagePack, as {@code DynamicValue}. */
    public RequestWriter value(int number, byte[] messagePack) {
        return message(
                number, new RequestWriter().message(MESSAGE_PACK, messagePack).bytes());
    }

    /** {@code ClientCapabilities}: that we know what write-only attributes are. */
    public RequestWriter capabilities(int number) {
        return message(number, new byte[] {WRITE_ONLY_ALLOWED << 3, 1});
    }

    /** The request. */
    public byte[] bytes() {
        return out.toByteArray();
    }

    private RequestWriter message(int number, byte[] bytes) {
        varint(number << 3 | 2);
        varint(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    private void varint(int value) {
        int rest = value;
        while (rest >= 0x80) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
