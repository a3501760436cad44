package io.cloudoven.mesh.check.grpc;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A message of Protocol Buffers, without its definition: what it has, by number of field. Immutable.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">the encoding</a>
 */
public final class Message {

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int LENGTH = 2;
    private static final int FIXED32 = 5;

    private final Map<Integer, List<Object>> fields;

    private Message(Map<Integer, List<Object>> fields) {
        this.fields = fields;
    }

    /** One without fields. */
    public static Message empty() {
        return new Message(Map.of());
    }

    /** This with a text in a field. */
    public Message with(int field, String text) {
        return with(field, text.getBytes(StandardCharsets.UTF_8));
    }

    /** This with a message in a field. */
    public Message with(int field, Message message) {
        return with(field, message.bytes());
    }

    private Message with(int field, Object value) {
        Map<Integer, List<Object>> more = new TreeMap<>(fields);
        more.put(field, List.of(value));
        return new Message(more);
    }

    /** The texts of a field, or an empty one. */
    public String text(int field) {
        List<byte[]> all = all(field);
        return all.isEmpty() ? "" : new String(all.get(all.size() - 1), StandardCharsets.UTF_8);
    }

    /** The number of a field, zero if it is not there. */
    public long number(int field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .reduce(0L, (first, last) -> last);
    }

    /**
     * The messages of a field.
     *
     * @throws IllegalArgumentException if they are none
     */
    public List<Message> messages(int field) {
        return all(field).stream().map(Message::parse).toList();
    }

    private List<byte[]> all(int field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(byte[].class::isInstance)
                .map(byte[].class::cast)
                .toList();
    }

    /** Reads one. */
    static Message parse(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Map<Integer, List<Object>> fields = new TreeMap<>();
        try {
            while (in.hasRemaining()) {
                long tag = varint(in);
                Object value = switch ((int) (tag & 7)) {
                    case VARINT -> (Object) varint(in);
                    case FIXED64 -> in.getLong();
                    case FIXED32 -> in.getInt();
                    case LENGTH -> {
                        byte[] part = new byte[Math.toIntExact(varint(in))];
                        in.get(part);
                        yield part;
                    }
                    default -> throw new IllegalArgumentException("a field of an unknown kind");
                };
                fields.computeIfAbsent((int) (tag >>> 3), any -> new ArrayList<>())
                        .add(value);
            }
        } catch (BufferUnderflowException | ArithmeticException | NegativeArraySizeException cut) {
            throw new IllegalArgumentException("a message that ends too early", cut);
        }
        return new Message(fields);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fields.forEach((field, values) -> values.forEach(value -> {
            byte[] part = (byte[]) value; // only such are written
            varint(out, (long) field << 3 | LENGTH);
            varint(out, part.length);
            out.writeBytes(part);
        }));
        return out.toByteArray();
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number that is too long");
    }

    private static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
