package io.cloudoven.arm.evaluation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent encoding (RFC 3986, section 2.1) of all but letters, digits and {@code -_.~}, and back as .NET decodes it. */
final class PercentEncoding {
    private static final String UNRESERVED = "-_.~";
    private static final String FIGURES = "0123456789ABCDEF";

    private PercentEncoding() {}

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(FIGURES.charAt(c >> 4)).append(FIGURES.charAt(c & 15));
            }
        }
        return encoded.toString();
    }

    /** What encodes nothing stays as it is. */
    static String decode(String text) {
        StringBuilder decoded = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            for (int octet = octet(text, end); octet >= 0; octet = octet(text, end)) {
                octets.write(octet);
                end += 3;
            }
            if (end == at) {
                decoded.append(text.charAt(at++));
            } else {
                decoded.append(utf8(octets.toByteArray(), text.substring(at, end)));
                at = end;
            }
        }
        return decoded.toString();
    }

    /** The octet that is encoded at a place, or -1. */
    private static int octet(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = FIGURES.indexOf(Character.toUpperCase(text.charAt(at + 1)));
        int low = FIGURES.indexOf(Character.toUpperCase(text.charAt(at + 2)));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static String utf8(byte[] octets, String otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException noText) {
            return otherwise;
        }
    }
}
