package io.cloudoven.arm.evaluation;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A range of IP addresses in CIDR notation (RFC 4632, RFC 4291): {@code 10.144.0.0/20}, {@code fdad:3236:5555::/48}.
 *
 * @param address the network's, with all bits of hosts zero
 * @param prefix how many bits are the network's
 * @param bits 32 or 128
 */
record AddressRange(BigInteger address, int prefix, int bits) {
    private static final int IPV4 = 32;
    private static final int IPV6 = 128;

    /** The range of a text, or {@code null} when it is none. */
    static @Nullable AddressRange of(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            return null;
        }
        byte[] octets = octets(text.substring(0, slash));
        if (octets == null || !text.substring(slash + 1).matches("\\d{1,3}")) {
            return null;
        }
        int bits = octets.length * 8;
        int prefix = Integer.parseInt(text.substring(slash + 1));
        if (prefix > bits) {
            return null;
        }
        BigInteger address = new BigInteger(1, octets);
        return new AddressRange(address.and(mask(prefix, bits)), prefix, bits);
    }

    /** An address written in figures; nothing is looked up. */
    private static byte @Nullable [] octets(String text) {
        boolean v6 = text.contains(":") && text.matches("[0-9A-Fa-f:.]+");
        boolean v4 = text.matches("\\d{1,3}(\\.\\d{1,3}){3}")
                && Arrays.stream(text.split("\\.")).allMatch(part -> Integer.parseInt(part) < 256);
        if (!v6 && !v4) {
            return null;
        }
        try {
            return InetAddress.getByName(v6 ? "[" + text + "]" : text).getAddress();
        } catch (UnknownHostException none) {
            return null;
        }
    }

    private static BigInteger mask(int prefix, int bits) {
        return BigInteger.ONE.shiftLeft(prefix).subtract(BigInteger.ONE).shiftLeft(bits - prefix);
    }

    boolean isV4() {
        return bits == IPV4;
    }

    BigInteger mask() {
        return mask(prefix, bits);
    }

    BigInteger last() {
        return address.add(BigInteger.ONE.shiftLeft(bits - prefix)).subtract(BigInteger.ONE);
    }

    /** One of the ranges that this is divided into, or {@code null} when there are not so many. */
    @Nullable
    AddressRange subnet(int newPrefix, long index) {
        boolean there = index >= 0 && BigInteger.valueOf(index).bitLength() <= newPrefix - prefix;
        BigInteger offset = BigInteger.valueOf(index).shiftLeft(bits - newPrefix);
        return there ? new AddressRange(address.add(offset), newPrefix, bits) : null;
    }

    /** An address as it is written: IPv6 with its longest run of zeros left out (RFC 5952). */
    String written(BigInteger value) {
        byte[] octets = new byte[bits / 8];
        byte[] bytes = value.toByteArray();
        for (int i = 0; i < Math.min(bytes.length, octets.length); i++) {
            octets[octets.length - 1 - i] = bytes[bytes.length - 1 - i];
        }
        return isV4() ? dotted(octets) : grouped(octets);
    }

    private static String dotted(byte[] octets) {
        return (octets[0] & 255) + "." + (octets[1] & 255) + "." + (octets[2] & 255) + "." + (octets[3] & 255);
    }

    private static String grouped(byte[] octets) {
        int groups = IPV6 / 16;
        int[] values = new int[groups];
        for (int i = 0; i < groups; i++) {
            values[i] = (octets[2 * i] & 255) << 8 | octets[2 * i + 1] & 255;
        }
        int start = -1;
        int length = 1;
        for (int i = 0; i < groups; i++) {
            int end = i;
            while (end < groups && values[end] == 0) {
                end++;
            }
            if (end - i > length) {
                start = i;
                length = end - i;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups; i++) {
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

    @Override
    public String toString() {
        return written(address) + "/" + prefix;
    }
}
