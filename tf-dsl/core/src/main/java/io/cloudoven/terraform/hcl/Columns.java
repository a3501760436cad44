package io.cloudoven.terraform.hcl;

/**
 * How many columns {@code fmt} takes a text for when it aligns: one a grapheme cluster.
 *
 * <p>What a cluster is depends on a Unicode version, so this counts only characters that are one column in all of
 * them, and says of any other text that it does not know. The printer then keeps that line out of any alignment.
 */
final class Columns {

    static final int UNKNOWN = -1;

    private Columns() {}

    /** The columns of {@code text} up to {@code end}, or {@link #UNKNOWN}. */
    static int of(CharSequence text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x7f && c >= 0x20) {
                continue;
            }
            if (!single(c)) {
                return UNKNOWN;
            }
        }
        return end;
    }

    /** Whether {@code c} is a cluster of its own whatever stands beside it, other than what is not single itself. */
    static boolean single(int c) {
        return c >= 0x20 && c < 0x7f
                || c >= 0xa1 && c < 0x300 && c != 0xad // Latin
                || c >= 0x370 && c < 0x483 // Greek, Cyrillic
                || c >= 0x48a && c < 0x530
                || c >= 0x2010 && c < 0x2028 // dashes, quotes, bullets
                || c >= 0x20a0 && c < 0x20c0 // currencies
                || c >= 0x2190 && c < 0x2400 // arrows, mathematics
                || c >= 0x2500 && c < 0x2600 // boxes
                || c >= 0x3001 && c < 0x302a
                || c >= 0x3041 && c < 0x3097 // kana
                || c >= 0x30a1 && c < 0x30fb
                || c >= 0x3400 && c < 0xa000 // CJK
                || c >= 0xac00 && c < 0xd7a4; // Hangul syllables
    }
}
