package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.catalog.SimilarNames;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Guesses what was renamed: of what was removed and what was added in the same place, two with similar names and the same
 * type. Every name is used once, the closest first.
 */
final class Renames {
    private final Map<DefinitionKey, Definition> old;
    private final Map<DefinitionKey, Definition> now;

    Renames(Map<DefinitionKey, Definition> old, Map<DefinitionKey, Definition> now) {
        this.old = old;
        this.now = now;
    }

    List<Rename> among(List<Change> changes) {
        List<Change> removed =
                new ArrayList<>(changes.stream().filter(Change::removal).toList());
        Map<String, List<Change>> added = new TreeMap<>();
        changes.stream()
                .filter(Change::addition)
                .forEach(change -> added.computeIfAbsent(place(change), place -> new ArrayList<>())
                        .add(change));
        List<Rename> renames = new ArrayList<>();
        for (Change gone : removed) {
            List<Change> here = added.getOrDefault(place(gone), List.of());
            List<String> candidates = here.stream()
                    .filter(fresh -> same(gone, fresh))
                    .map(Renames::name)
                    .toList();
            SimilarNames.of(name(gone), candidates).stream().findFirst().ifPresent(name -> {
                Change fresh = here.stream()
                        .filter(one -> name(one).equals(name))
                        .findFirst()
                        .orElseThrow();
                here.remove(fresh);
                renames.add(new Rename(gone.definition(), label(gone), label(fresh)));
            });
        }
        return renames;
    }

    private boolean same(Change gone, Change fresh) {
        if (gone.aspect() != Aspect.DEFINITION) {
            return type(gone.before()).equals(type(fresh.after()));
        }
        return old.get(gone.definition()) instanceof Schema a
                && now.get(fresh.definition()) instanceof Schema b
                && a.block().equals(b.block());
    }

    /** What {@link Shown} says, without whether it is required. */
    private static String type(@org.jspecify.annotations.Nullable String shown) {
        return shown == null ? "" : shown.replaceFirst("^(required|optional|computed) ", "");
    }

    /** Where it stands: names are compared within one place. */
    private static String place(Change change) {
        if (change.aspect() == Aspect.DEFINITION) {
            return change.definition().folder();
        }
        int dot = change.path().lastIndexOf('.');
        return change.aspect() + " " + change.definition() + " "
                + (dot < 0 ? "" : change.path().substring(0, dot));
    }

    private static String name(Change change) {
        return change.aspect() == Aspect.DEFINITION
                ? change.definition().name()
                : change.path().substring(change.path().lastIndexOf('.') + 1);
    }

    private static String label(Change change) {
        return change.aspect() == Aspect.DEFINITION ? change.definition().name() : change.path();
    }
}
