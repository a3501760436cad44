package io.cloudoven.arm.evaluation;

import java.math.BigInteger;
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

    /** The range of a text, or {@code null} when it is none. */
    static @Nullable AddressRange of(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            return null;
        }
        byte[] octets = IpAddress.octets(text.substring(0, slash));
        int prefix = prefix(text.substring(slash + 1));
        if (octets == null || prefix < 0 || prefix > octets.length * 8) {
            return null;
        }
        int bits = octets.length * 8;
        BigInteger address = new BigInteger(1, octets);
        return new AddressRange(address.and(mask(prefix, bits)), prefix, bits);
    }

    /** The number from 0 to 128 that ends a range, or -1. */
    private static int prefix(String text) {
        if (text.isEmpty() || text.length() > 3) {
            return -1;
        }
        int prefix = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            prefix = prefix * 10 + c - '0';
        }
        return prefix;
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

    /** An address as it is written. */
    String written(BigInteger value) {
        byte[] octets = new byte[bits / 8];
        byte[] bytes = value.toByteArray();
        for (int i = 0; i < Math.min(bytes.length, octets.length); i++) {
            octets[octets.length - 1 - i] = bytes[bytes.length - 1 - i];
        }
        return IpAddress.text(octets);
    }

    @Override
    public String toString() {
        return written(address) + "/" + prefix;
    }
}
