package io.cloudoven.arm.evaluation;

import java.nio.charset.StandardCharsets;

/**
 * Thirteen letters and digits that stand for a text: a 64-bit Murmur3 hash of two 32-bit lanes with seed 0, five bits a
 * character.
 */
final class UniqueString {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 13;
    private static final int C1 = 0x239b961b;
    private static final int C2 = 0xab0e9789;

    private UniqueString() {}

    static String of(String text) {
        long hash = hash(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder unique = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            unique.append(ALPHABET.charAt((int) (hash >>> 59)));
            hash <<= 5;
        }
        return unique.toString();
    }

    private static long hash(byte[] data) {
        int h1 = 0;
        int h2 = 0;
        int blocks = data.length / 8 * 8;
        for (int i = 0; i < blocks; i += 8) {
            h1 ^= mix(word(data, i), C1, 15, C2);
            h1 = (Integer.rotateLeft(h1, 19) + h2) * 5 + 0x561ccd1b;
            h2 ^= mix(word(data, i + 4), C2, 17, C1);
            h2 = (Integer.rotateLeft(h2, 13) + h1) * 5 + 0x0bcaa747;
        }
        // Of the rest, what is missing counts as zeros, and zeros change nothing.
        h2 ^= mix(word(data, blocks + 4), C2, 17, C1);
        h1 ^= mix(word(data, blocks), C1, 15, C2);
        h1 ^= data.length;
        h2 ^= data.length;
        h1 += h2;
        h2 += h1;
        h1 = finish(h1);
        h2 = finish(h2);
        h1 += h2;
        h2 += h1;
        return (long) h2 << 32 | h1 & 0xffffffffL;
    }

    private static int word(byte[] data, int at) {
        int word = 0;
        for (int i = Math.min(3, data.length - 1 - at); i >= 0; i--) {
            word = word << 8 | data[at + i] & 0xff;
        }
        return word;
    }

    private static int mix(int word, int first, int rotation, int second) {
        return Integer.rotateLeft(word * first, rotation) * second;
    }

    private static int finish(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
