package io.cloudoven.schema.discovery.site;

import java.util.regex.Pattern;

/**
 * Names from providers as names of files and places on a page. Usual names stay as they are; every other character becomes
 * its number between tildes, so different names stay different, also where capitals do not count.
 */
final class SafeNames {

    private static final int LONGEST = 120;
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])");

    private SafeNames() {}

    /** The name of a file or folder. */
    static String file(String name) {
        String safe = encoded(name, "");
        if (DEVICE.matcher(safe).matches()) {
            return safe + "~";
        }
        return safe.length() <= LONGEST
                ? safe
                : safe.substring(0, LONGEST) + "~" + Integer.toHexString(name.hashCode()) + "~" + name.length();
    }

    /** The name of a place on a page; dots between names tell paths. */
    static String anchor(String name) {
        return encoded(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    }

    private static String encoded(String name, String more) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(c -> {
            boolean usual =
                    c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-' || more.indexOf(c) >= 0;
            safe.append(usual ? Character.toString(c) : "~" + Integer.toHexString(c) + "~");
        });
        return safe.toString();
    }
}
