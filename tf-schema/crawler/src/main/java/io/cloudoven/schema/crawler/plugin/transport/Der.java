package io.cloudoven.schema.crawler.plugin.transport;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** ASN.1 values in DER, as far as a certificate needs them (ITU-T X.690). */
final class Der {

    static final int INTEGER = 2;
    static final int BIT_STRING = 3;
    static final int OCTET_STRING = 4;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    private static final int UTF8_STRING = 0x0c;
    private static final int GENERALIZED_TIME = 0x18;

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return value(SEQUENCE, parts);
    }

    static byte[] value(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        value.write(tag);
        length(value, content.size());
        value.writeBytes(content.toByteArray());
        return value.toByteArray();
    }

    static byte[] utf8(String text) {
        return text(UTF8_STRING, text);
    }

    /** A time such as {@code 20260101000000Z}. */
    static byte[] time(String text) {
        return text(GENERALIZED_TIME, text);
    }

    static byte[] text(int tag, String text) {
        return value(tag, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes that are DER already, such as an object identifier. */
    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static void length(ByteArrayOutputStream out, int length) {
        if (length < 128) {
            out.write(length);
        } else if (length < 256) {
            out.write(0x81);
            out.write(length);
        } else {
            out.write(0x82);
            out.write(length >> 8);
            out.write(length);
        }
    }
}
