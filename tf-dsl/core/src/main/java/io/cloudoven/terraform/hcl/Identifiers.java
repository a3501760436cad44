package io.cloudoven.terraform.hcl;

/** What HCL accepts as an identifier: Unicode {@code ID_Start (ID_Continue | '-')*}. */
public final class Identifiers {
    private Identifiers() {}

    /** Whether {@code name} can be written bare. */
    public static boolean valid(String name) {
        if (name.isEmpty()) {
            return false;
        }
        for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            boolean ok = c < 128
                    ? isLetter(c) || i > 0 && (c >= '0' && c <= '9' || c == '-' || c == '_') || c == '_' && i == 0
                    : i == 0 ? Character.isUnicodeIdentifierStart(c) : isContinue(c);
            if (!ok) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns {@code name}.
     *
     * @throws IllegalArgumentException when it is not an identifier
     */
    public static String check(String name) {
        if (!valid(name)) {
            throw new IllegalArgumentException("\"" + name
                    + "\" is not an HCL identifier: it must start with a letter or underscore and go on with letters,"
                    + " digits, underscores and dashes");
        }
        return name;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isContinue(int c) {
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }
}
