package io.cloudoven.terraform.hcl;

/** What HCL accepts as an identifier: {@code (ID_Start | '_') (ID_Continue | '-')*} of Unicode 9. */
public final class Identifiers {
    private Identifiers() {}

    /** Whether {@code name} can be written bare. */
    public static boolean valid(String name) {
        if (name.isEmpty()) {
            return false;
        }
        for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            if (!(i == 0 ? start(c) : follow(c))) {
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

    private static boolean start(int c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' : UnicodeIdentifiers.start(c);
    }

    private static boolean follow(int c) {
        return c < 128 ? start(c) || c >= '0' && c <= '9' || c == '-' : UnicodeIdentifiers.follow(c);
    }
}
