package io.cloudoven.schema.crawler.plugin.grpc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Header fields in HPACK, without a dynamic table: we write literals, and our settings forbid the peer one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7541">RFC 7541</a>
 */
final class Headers {

    private static final int STATUS = 8;
    private static final int CONTENT_TYPE = 31;
    private static final int STATIC_ENTRIES = 61;
    private static final String[] STATUSES = {"200", "204", "206", "304", "400", "404", "500"};

    private final byte[] block;
    private int position;

    private Headers(byte[] block) {
        this.block = block;
    }

    static byte[] write(Map<String, String> fields) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        fields.forEach((name, value) -> {
            block.write(0); // a literal with a literal name, not indexed
            literal(block, name);
            literal(block, value);
        });
        return block.toByteArray();
    }

    private static void literal(ByteArrayOutputStream block, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length >= 127) {
            throw new IllegalArgumentException("a header of " + bytes.length + " bytes; none that we send is as long");
        }
        block.write(bytes.length);
        block.writeBytes(bytes);
    }

    static Map<String, String> read(byte[] block) throws IOException {
        return new Headers(block).read();
    }

    private Map<String, String> read() throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        while (position < block.length) {
            int first = block[position] & 0xff;
            if (first >= 0x80) {
                int index = integer(7);
                fields.put(name(index), value(index));
            } else if (first >= 0x40) {
                field(fields, 6); // to be added to a table that has no room
            } else if (first >= 0x20) {
                if (integer(5) != 0) {
                    throw new ProtocolException("wants a table of headers, which was not offered");
                }
            } else {
                field(fields, 4);
            }
        }
        return fields;
    }

    private void field(Map<String, String> fields, int prefix) throws IOException {
        int index = integer(prefix);
        String name = index == 0 ? string() : name(index);
        fields.put(name, string());
    }

    /** The names of the static table that a gRPC server may use; others get a name that nobody asks for. */
    private static String name(int index) throws IOException {
        if (index == 0 || index > STATIC_ENTRIES) {
            throw new ProtocolException("refers to a header that does not exist");
        }
        if (index >= STATUS && index < STATUS + STATUSES.length) {
            return ":status";
        }
        return index == CONTENT_TYPE ? "content-type" : "static " + index;
    }

    private static String value(int index) {
        return index >= STATUS && index < STATUS + STATUSES.length ? STATUSES[index - STATUS] : "";
    }

    private int integer(int prefix) throws IOException {
        int max = (1 << prefix) - 1;
        int value = next() & max;
        if (value < max) {
            return value;
        }
        for (int shift = 0; shift <= 21; shift += 7) {
            int next = next();
            value += (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new ProtocolException("sends a header with a number that is too large");
    }

    private String string() throws IOException {
        boolean huffman = position < block.length && (block[position] & 0x80) != 0;
        int length = integer(7);
        if (length > block.length - position) {
            throw new ProtocolException("sends a header that ends too early");
        }
        int start = position;
        position += length;
        return huffman
                ? Huffman.decode(block, start, length)
                : new String(block, start, length, StandardCharsets.UTF_8);
    }

    private int next() throws IOException {
        if (position >= block.length) {
            throw new ProtocolException("sends a header that ends too early");
        }
        return block[position++] & 0xff;
    }
}
