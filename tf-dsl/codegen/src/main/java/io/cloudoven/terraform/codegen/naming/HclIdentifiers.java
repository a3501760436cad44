package io.cloudoven.terraform.codegen.naming;

/** What HCL can write as a name: {@code (ID_Start | '_') (ID_Continue | '-')*}, here of at most {@value #LONGEST} characters. */
public final class HclIdentifiers {
    /** Longer names are nobody's, and class files and file systems have limits. */
    static final int LONGEST = 200;

    private HclIdentifiers() {}

    /** Whether a configuration can have a block or argument of that name. */
    public static boolean valid(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
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

    private static boolean start(int c) {
        return c == '_' || Character.isUnicodeIdentifierStart(c);
    }

    private static boolean follow(int c) {
        return c == '_' || c == '-' || Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }
}
