package io.cloudoven.schema.crawler.plugin.grpc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;

/**
 * The Huffman code of HPACK. It is canonical: codes follow from their lengths, shorter first, then by symbol.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7541#appendix-B">RFC 7541, appendix B</a>
 */
final class Huffman {

    private static final int LONGEST = 30;

    /** The length in bits of the code of each byte, as a digit of base 36. */
    private static final String LENGTHS = "dnsssssssoussussssssssusssssssss6aacd68baa8b8666555666666678f6ca"
            + "d67777777777777777777777878djde6f56565666577666567655677777fbeds"
            + "kmkkmmmnmnnnnnonoomnonnnnlmnmnnomlkmmnnlnmmolmnnllmlnmnnkmmmnmmn"
            + "qqkjmnmpqqqrrqopjlqrrqrollqqsrrrkoklmllnmmppooqnqrqqrrrrrsrrrrrq";

    /** By length of code: the first code, and how many there are. */
    private static final int[] FIRST = new int[LONGEST + 2];

    private static final int[] COUNT = new int[LONGEST + 2];

    /** The bytes by code, and where those of a length begin. */
    private static final byte[] SYMBOLS = new byte[LENGTHS.length()];

    private static final int[] START = new int[LONGEST + 2];

    static {
        int code = 0;
        int symbols = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code <<= 1;
            FIRST[length] = code;
            START[length] = symbols;
            for (int symbol = 0; symbol < LENGTHS.length(); symbol++) {
                if (Character.digit(LENGTHS.charAt(symbol), 36) == length) {
                    SYMBOLS[symbols++] = (byte) symbol;
                    code++;
                }
            }
            COUNT[length] = symbols - START[length];
        }
    }

    private Huffman() {}

    /** What stays at the end, less than a byte of ones, is padding. */
    static String decode(byte[] bytes, int offset, int length) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream(length * 2);
        int code = 0;
        int bits = 0;
        for (int i = 0; i < length * 8; i++) {
            code = code << 1 | bytes[offset + i / 8] >> (7 - i % 8) & 1;
            bits++;
            if (bits > LONGEST) {
                throw new ProtocolException("sends a header with a wrong Huffman code");
            }
            int place = code - FIRST[bits];
            if (place >= 0 && place < COUNT[bits]) {
                text.write(SYMBOLS[START[bits] + place]);
                code = 0;
                bits = 0;
            }
        }
        if (bits > 7 || code != (1 << bits) - 1) {
            throw new ProtocolException("sends a header with wrong Huffman padding");
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
