package io.cloudoven.schema.crawler.plugin.reply;

import java.nio.charset.StandardCharsets;

/**
 * The fields of one message of Protocol Buffers, read where they lie: nothing is copied but texts.
 *
 * <p>{@code while (fields.next()) switch (fields.number()) …}; a field whose value is not taken is passed over. A field of
 * another wire type than is asked for is malformed. Messages inside one another are limited in depth.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">the encoding</a>
 */
final class Fields {

    private static final int MAX_DEPTH = 300;
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int LENGTH = 2;
    private static final int FIXED32 = 5;

    private final byte[] bytes;
    private final int end;
    private final int depth;
    private int position;
    private int number;
    private int wireType;
    private int start;
    private int length;
    private long value;

    Fields(byte[] bytes) {
        this(bytes, 0, bytes.length, 0);
    }

    private Fields(byte[] bytes, int start, int end, int depth) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
        this.depth = depth;
    }

    /** Goes to the next field; false if there is none. */
    boolean next() throws MalformedReplyException {
        if (position == end) {
            return false;
        }
        long tag = varint();
        number = (int) (tag >>> 3);
        wireType = (int) tag & 7;
        if (number == 0 || tag >>> 32 != 0) {
            throw new MalformedReplyException("a field has number " + (tag >>> 3) + " at byte " + position);
        }
        switch (wireType) {
            case VARINT -> value = varint();
            case LENGTH -> skip(varint());
            case FIXED64 -> skip(8);
            case FIXED32 -> skip(4);
            default -> throw new MalformedReplyException("wire type " + wireType + " at byte " + position);
        }
        return true;
    }

    int number() {
        return number;
    }

    Fields message() throws MalformedReplyException {
        if (depth == MAX_DEPTH) {
            throw new MalformedReplyException("more than " + MAX_DEPTH + " messages inside one another");
        }
        require(LENGTH);
        return new Fields(bytes, start, start + length, depth + 1);
    }

    /** The bytes of the message. */
    Span span() throws MalformedReplyException {
        require(LENGTH);
        return new Span(bytes, start, length);
    }

    String text() throws MalformedReplyException {
        require(LENGTH);
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    long integer() throws MalformedReplyException {
        require(VARINT);
        return value;
    }

    boolean flag() throws MalformedReplyException {
        return integer() != 0;
    }

    /** A number of items; one that no list can have is malformed. */
    int count() throws MalformedReplyException {
        long count = integer();
        if (count < 0 || count > Integer.MAX_VALUE) {
            throw new MalformedReplyException("a number of items is " + count);
        }
        return (int) count;
    }

    private void require(int type) throws MalformedReplyException {
        if (wireType != type) {
            throw new MalformedReplyException("field " + number + " has wire type " + wireType + ", not " + type);
        }
    }

    private void skip(long count) throws MalformedReplyException {
        if (count < 0 || count > end - position) {
            throw new MalformedReplyException("field " + number + " is " + Long.toUnsignedString(count)
                    + " bytes long where " + (end - position) + " are left");
        }
        start = position;
        length = (int) count;
        position += length;
    }

    private long varint() throws MalformedReplyException {
        long result = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (position == end) {
                throw new MalformedReplyException("it ends in the middle of a number");
            }
            byte next = bytes[position++];
            result |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return result;
            }
        }
        throw new MalformedReplyException("a number has more than 64 bits at byte " + position);
    }
}
