package io.cloudoven.schema.crawler.plugin.request;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Writes MessagePack, as far as cty uses it.
 *
 * @see <a href="https://github.com/msgpack/msgpack/blob/master/spec.md">MessagePack</a>
 * @see <a href="https://github.com/zclconf/go-cty/blob/main/docs/msgpack.md">how cty uses it</a>
 */
final class MessagePackWriter {

    private static final BigDecimal MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] bytes() {
        return out.toByteArray();
    }

    void nil() {
        out.write(0xc0);
    }

    void bool(boolean value) {
        out.write(value ? 0xc3 : 0xc2);
    }

    /** An extension of type 0 with one byte of 0. */
    void unknown() {
        head(0xd4, 0, 2);
    }

    void map(int size) {
        sized(size, 0x80, 16, 0xde);
    }

    void array(int size) {
        sized(size, 0x90, 16, 0xdc);
    }

    void string(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < 32) {
            out.write(0xa0 | bytes.length);
        } else if (bytes.length < 0x100) {
            head(0xd9, bytes.length, 1);
        } else if (bytes.length < 0x10000) {
            head(0xda, bytes.length, 2);
        } else {
            head(0xdb, bytes.length, 4);
        }
        out.writeBytes(bytes);
    }

    void binary(byte[] bytes) {
        head(0xc6, bytes.length, 4);
        out.writeBytes(bytes);
    }

    /** As an integer of 64 bits or a double where that is exact, otherwise as its decimal digits. */
    void number(BigDecimal number) {
        boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        if (whole && number.compareTo(MIN) >= 0 && number.compareTo(MAX) <= 0) {
            integer(number.longValueExact());
        } else if (!whole && isExactly(number.doubleValue(), number)) {
            head(0xcb, Double.doubleToLongBits(number.doubleValue()), 8);
        } else {
            string(number.toPlainString());
        }
    }

    private static boolean isExactly(double approximation, BigDecimal number) {
        return Double.isFinite(approximation) && new BigDecimal(approximation).compareTo(number) == 0;
    }

    private void integer(long value) {
        if (value >= -32 && value < 128) {
            out.write((int) value);
        } else {
            head(0xd3, value, 8);
        }
    }

    private void sized(int size, int small, int limit, int head) {
        if (size < limit) {
            out.write(small | size);
        } else if (size < 0x10000) {
            head(head, size, 2);
        } else {
            head(head + 1, size, 4);
        }
    }

    private void head(int head, long number, int bytes) {
        out.write(head);
        for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
            out.write((int) (number >> shift));
        }
    }
}
