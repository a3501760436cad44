package io.cloudoven.terraform.hcl;

import java.text.Normalizer;

/**
 * Block labels: strings, but not templates.
 *
 * <p>{@code fmt} rewrites every label, with its own idea of what needs an escape and in Unicode's normalization form
 * C; the text here is what it would write. A label in which the scanner sees more than one piece, that is with a
 * {@code $} or {@code %}, it removes, so such labels are refused.
 *
 * @see <a href="https://github.com/hashicorp/hcl/blob/main/hclwrite/ast_block.go">hclwrite/ast_block.go</a>
 */
final class Labels {
    private Labels() {}

    /**
     * Returns {@code label} in form C.
     *
     * @throws IllegalArgumentException when {@code fmt} would remove it, or UTF-8 cannot carry it
     */
    static String check(String type, String label) {
        WellFormed.check(label, "a label of a block " + type);
        if (label.indexOf('$') >= 0 || label.indexOf('%') >= 0) {
            throw new IllegalArgumentException("block " + type + " has a label \"" + label
                    + "\": terraform fmt removes labels with $ or % in them; choose another name");
        }
        return plain(label) ? label : Normalizer.normalize(label, Normalizer.Form.NFC);
    }

    private static boolean plain(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    static void append(StringBuilder out, String label) {
        for (int i = 0, c; i < label.length(); i += Character.charCount(c)) {
            c = label.codePointAt(i);
            if (c == '"' || c == '\\' || !printed(c)) {
                Escapes.escape(out, c);
            } else {
                out.appendCodePoint(c);
            }
        }
    }

    /** Go's {@code unicode.IsPrint}: letters, marks, numbers, punctuation, symbols and the space. */
    private static boolean printed(int c) {
        if (c < 0x7f) {
            return c >= 0x20;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
