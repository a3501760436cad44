package io.cloudoven.pipelines.variable;

import java.util.regex.Pattern;

/** How secrets are told from other texts: by what they are called, or by what they look like. */
public final class Secrets {
    private static final Pattern NAME = Pattern.compile(
            "(?i).*(password|passwd|secret|token|api[-_.]?key|access[-_.]?key|account[-_.]?key|private[-_.]?key|"
                    + "client[-_.]?key|connection[-_.]?string|credential).*|(?i)(.*[-_.])?(pat|pwd|sas)");

    // Names of things that are about a secret and not one.
    private static final Pattern ABOUT = Pattern.compile(
            "(?i).*(name|id|url|uri|path|file|vault|version|length|expiry|endpoint|provider|type|filter)s?");

    private static final Pattern VALUE = Pattern.compile("(?s).*(-----BEGIN [A-Z ]*PRIVATE KEY-----"
            + "|\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{5,}"
            + "|\\bAccountKey=[A-Za-z0-9+/]{20,}|\\bSharedAccessKey=[A-Za-z0-9+/]{20,}"
            + "|[?&;]sig=[A-Za-z0-9%+/]{20,}"
            + "|\\bgh[pousr]_[A-Za-z0-9]{30,}|\\bgithub_pat_[A-Za-z0-9_]{30,}"
            + "|\\bclient-key-data: *[A-Za-z0-9+/]{20,}).*");

    private Secrets() {}

    static boolean isNamedLikeOne(String name) {
        return NAME.matcher(name).matches() && !ABOUT.matcher(name).matches();
    }

    /** Whether a value is written out, not taken from a variable or an expression. */
    static boolean isLiteral(String value) {
        return !value.isBlank() && !value.contains("$(") && !value.contains("${{") && !value.startsWith("$[");
    }

    /** Whether a name is one that secrets have and the value one that says what it is. */
    public static boolean isWrittenOut(String name, String value) {
        return isNamedLikeOne(name) && isLiteral(value);
    }

    /** Whether a text has a private key, a signed token or a storage key in it. */
    public static boolean isIn(String text) {
        return VALUE.matcher(text).matches();
    }
}
