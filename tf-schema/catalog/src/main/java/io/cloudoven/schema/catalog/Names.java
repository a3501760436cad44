package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.SchemaKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which names become file names: those that mean the same on every file system and lead nowhere else. */
final class Names {

    static final Set<String> FOLDERS = folders();

    private static final int LONGEST = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_-]|\\.(?!\\.|$))*");

    private Names() {}

    static boolean valid(DefinitionKey key) {
        return FOLDERS.contains(key.folder())
                && key.name().length() <= LONGEST
                && NAME.matcher(key.name()).matches();
    }

    static void check(Collection<DefinitionKey> keys) {
        Set<String> files = new HashSet<>();
        for (DefinitionKey key : keys) {
            if (!valid(key)) {
                throw new SchemaException("the name " + shown(key.name()) + " in " + shown(key.folder())
                        + " cannot be a file name; names have letters, digits, _, - and single dots");
            }
            if (!files.add(key.toString().toLowerCase(Locale.ROOT))) {
                throw new SchemaException(
                        "there are two " + key + " that differ at most in case; some file systems keep only one");
            }
        }
    }

    /** In quotes, shortened, without control characters. */
    static String shown(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return '"' + shown.replaceAll("\\p{Cntrl}", "?") + '"';
    }

    private static Set<String> folders() {
        Set<String> folders = new TreeSet<>(Set.of(Function.FOLDER, Identity.FOLDER));
        for (SchemaKind kind : SchemaKind.values()) {
            folders.add(kind.folder());
        }
        return Set.copyOf(folders);
    }
}
