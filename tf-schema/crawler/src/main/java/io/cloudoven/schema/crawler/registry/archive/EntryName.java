package io.cloudoven.schema.crawler.registry.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which names of entries mean a file in the folder on every file system. */
final class EntryName {

    private static final int LONGEST = 1024;
    private static final int LONGEST_PART = 200;
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private EntryName() {}

    /** What is wrong with a name, if anything is. */
    static Optional<String> problem(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.of("is empty or too long");
        }
        if (name.startsWith("/")) {
            return Optional.of("is absolute");
        }
        if (name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
            return Optional.of("has a backslash or a drive");
        }
        if (name.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            return Optional.of("has control characters");
        }
        return parts(name).stream().flatMap(part -> partProblem(part).stream()).findFirst();
    }

    /** The folders and the file of a name, without the slash that a folder's name ends with. */
    static List<String> parts(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return Arrays.asList(path.split("/", -1));
    }

    private static Optional<String> partProblem(String part) {
        if (part.equals("..") || part.equals(".") || part.isEmpty()) {
            return Optional.of("leads out of the folder or around in it");
        }
        if (part.length() > LONGEST_PART
                || part.endsWith(".")
                || part.endsWith(" ")
                || DEVICE.matcher(part.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("is no file name on every system");
        }
        return Optional.empty();
    }
}
