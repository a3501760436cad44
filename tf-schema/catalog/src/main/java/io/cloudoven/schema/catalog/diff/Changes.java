package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.DefinitionKey;
import java.util.ArrayList;
import java.util.List;

/** The changes of one definition while they are found. */
final class Changes {

    private final DefinitionKey definition;
    private final List<Change> found = new ArrayList<>();
    private final List<Rename> renames = new ArrayList<>();

    Changes(DefinitionKey definition) {
        this.definition = definition;
    }

    void added(String path, String what, boolean breaking) {
        found.add(new Change(definition, path, Aspect.ADDED, "", what, breaking));
    }

    void removed(String path, String what) {
        found.add(new Change(definition, path, Aspect.REMOVED, what, "", true));
    }

    void renamed(String from, String to) {
        renames.add(new Rename(definition, from, to));
    }

    void compare(String path, Aspect aspect, Object before, Object after, boolean breaking) {
        if (!before.equals(after)) {
            found.add(new Change(definition, path, aspect, before.toString(), after.toString(), breaking));
        }
    }

    /** Both figures, where 0 items at most is no limit. */
    void items(String path, int minBefore, int minAfter, int maxBefore, int maxAfter) {
        compare(path, Aspect.MIN_ITEMS, minBefore, minAfter, minAfter > minBefore);
        boolean lowered = maxAfter != 0 && (maxBefore == 0 || maxAfter < maxBefore);
        compare(path, Aspect.MAX_ITEMS, maxBefore, maxAfter, lowered);
    }

    List<Change> found() {
        return found;
    }

    List<Rename> renames() {
        return renames;
    }
}
