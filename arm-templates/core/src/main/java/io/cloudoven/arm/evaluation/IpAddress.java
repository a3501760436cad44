package io.cloudoven.arm.evaluation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of IP addresses: IPv4 in four decimal numbers, IPv6 in eight hexadecimal ones (RFC 4291, RFC 5952). */
final class IpAddress {
    private static final int GROUPS = 8;

    private IpAddress() {}

    /** The 4 or 16 octets of an address, or {@code null} when the text is none. */
    static byte @Nullable [] octets(String text) {
        return text.indexOf(':') < 0 ? four(text) : sixteen(text);
    }

    private static byte @Nullable [] four(String text) {
        byte[] octets = new byte[4];
        int start = 0;
        for (int i = 0; i < octets.length; i++) {
            int dot = text.indexOf('.', start);
            boolean last = i == octets.length - 1;
            if (last != dot < 0) {
                return null;
            }
            int value = number(text, start, last ? text.length() : dot, 10);
            if (value < 0 || value > 255) {
                return null;
            }
            octets[i] = (byte) value;
            start = dot + 1;
        }
        return octets;
    }

    /** A double colon stands for as many groups of zeros as are missing. */
    private static byte @Nullable [] sixteen(String text) {
        int gap = text.indexOf("::");
        byte[] octets = new byte[2 * GROUPS];
        if (gap < 0) {
            return groups(text, octets) == GROUPS ? octets : null;
        }
        byte[] after = new byte[2 * GROUPS];
        int head = groups(text.substring(0, gap), octets);
        int tail = groups(text.substring(gap + 2), after);
        if (head < 0 || tail < 0 || head + tail >= GROUPS) {
            return null;
        }
        Arrays.fill(octets, 2 * head, octets.length, (byte) 0);
        System.arraycopy(after, 0, octets, octets.length - 2 * tail, 2 * tail);
        return octets;
    }

    /** How many groups a text without a double colon has, which are written to the front; -1 when it is wrong. */
    private static int groups(String text, byte[] into) {
        int count = 0;
        int start = 0;
        while (start < text.length() || count > 0 && start == text.length()) {
            int colon = text.indexOf(':', start);
            int end = colon < 0 ? text.length() : colon;
            byte[] dotted = colon < 0 && text.indexOf('.', start) >= 0 ? four(text.substring(start)) : null;
            int value = dotted == null ? number(text, start, end, 16) : 0;
            if (value < 0 || count + (dotted == null ? 1 : 2) > GROUPS) {
                return -1;
            }
            if (dotted == null) {
                into[2 * count] = (byte) (value >> 8);
                into[2 * count + 1] = (byte) value;
                count++;
            } else {
                System.arraycopy(dotted, 0, into, 2 * count, dotted.length);
                count += 2;
            }
            start = end + 1;
        }
        return count;
    }

    /** A number without a sign, of at most three decimal or four hexadecimal digits; -1 when it is none. */
    private static int number(String text, int start, int end, int radix) {
        int length = end - start;
        if (length < 1 || length > (radix == 10 ? 3 : 4)) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }

    /** The usual text of an address. */
    static String text(byte[] octets) {
        return octets.length == 4 ? dotted(octets) : grouped(octets);
    }

    private static String dotted(byte[] octets) {
        return (octets[0] & 255) + "." + (octets[1] & 255) + "." + (octets[2] & 255) + "." + (octets[3] & 255);
    }

    /** With the first of the longest runs of zeros left out, when it is of two or more. */
    private static String grouped(byte[] octets) {
        int[] values = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            values[i] = (octets[2 * i] & 255) << 8 | octets[2 * i + 1] & 255;
        }
        int start = -1;
        int length = 1;
        for (int i = 0; i < GROUPS; i++) {
            int end = i;
            while (end < GROUPS && values[end] == 0) {
                end++;
            }
            if (end - i > length) {
                start = i;
                length = end - i;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (i == start) {
                text.append("::");
                i += length - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":");
                text.append(Integer.toHexString(values[i]));
            }
        }
        return text.toString();
    }
}
