package io.cloudoven.terraform.hcl;

/** The check that a text can be written as UTF-8 at all. */
final class WellFormed {
    private WellFormed() {}

    /**
     * Returns {@code text}.
     *
     * @throws IllegalArgumentException when it contains half of a surrogate pair; the message does not show the text
     */
    static String check(String text, String what) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                    continue;
                }
                throw new IllegalArgumentException(what + " has an unpaired surrogate \\u" + Integer.toHexString(c)
                        + " at index " + i + "; HCL is UTF-8, which cannot carry it");
            }
        }
        return text;
    }
}
