package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changed between two versions of a provider, and what of it breaks configurations.
 *
 * <pre>{@code
 * SchemaDiff diff = SchemaDiff.between(
 *         catalog.provider("azurerm", "5.1.0").load(), catalog.provider("azurerm", "5.2.0").load());
 *
 * diff.breaking();          // resources/azurerm_subnet name: use was optional, is required; ...
 * System.out.print(diff);   // all of it, legibly
 * }</pre>
 *
 * <p>Texts do not count: descriptions and the wording of deprecations. What is inside of something added or removed is
 * not listed. Breaking are: what was removed; a new required argument or block; an argument newly required or no longer
 * settable; a result no longer given; a type that does not take every value it took or give values of the type it gave;
 * another nesting; more items demanded or fewer allowed; newly sensitive, since outputs of it have to say so; write-only
 * or no more so; a lower state version. Everything else is not. Immutable and thread-safe.
 */
public final class SchemaDiff {

    private final String title;
    private final List<Change> changes;
    private final List<Rename> renames;

    private SchemaDiff(String title, List<Change> changes, List<Rename> renames) {
        this.title = title;
        this.changes = List.copyOf(changes);
        this.renames = List.copyOf(renames);
    }

    /** Compares two versions, of one provider or of one and its fork. */
    public static SchemaDiff between(ProviderSchema before, ProviderSchema after) {
        Map<DefinitionKey, Definition> old = byKey(before);
        Map<DefinitionKey, Definition> now = byKey(after);
        List<Change> changes = new ArrayList<>();
        List<Rename> renames = new ArrayList<>();
        old.forEach((key, definition) -> {
            Changes found = new Changes(key);
            Definition other = now.get(key);
            if (other == null) {
                found.removed("", "");
            } else {
                compare(found, definition, other);
            }
            changes.addAll(found.found());
            renames.addAll(found.renames());
        });
        now.keySet().forEach(key -> {
            if (!old.containsKey(key)) {
                changes.add(new Change(key, "", Aspect.ADDED, "", "", false));
            }
        });
        renames.addAll(renamed(old, now));
        String versions = before.version() + " -> " + after.version();
        return new SchemaDiff(after.address() + " " + versions, changes, renames);
    }

    /** All changes, by definition. */
    public List<Change> changes() {
        return changes;
    }

    /** Those that break configurations. */
    public List<Change> breaking() {
        return changes.stream().filter(Change::breaking).toList();
    }

    /** Guesses of what was renamed; each also counts as removed and added. */
    public List<Rename> renames() {
        return renames;
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** As one line of JSON in UTF-8: the title, the changes, the renames. */
    public byte[] toJson() {
        return DiffJson.write(title, changes, renames);
    }

    /** As text for a terminal: what breaks first, then what does not. */
    @Override
    public String toString() {
        return DiffText.write(title, changes, renames);
    }

    private static Map<DefinitionKey, Definition> byKey(ProviderSchema schema) {
        Map<DefinitionKey, Definition> byKey = new TreeMap<>();
        schema.definitions().forEach(definition -> byKey.put(definition.key(), definition));
        return byKey;
    }

    private static void compare(Changes changes, Definition before, Definition after) {
        if (before instanceof Schema schema && after instanceof Schema now) {
            changes.compare(
                    "", Aspect.STATE_VERSION, schema.version(), now.version(), now.version() < schema.version());
            new BlockChanges(changes).compare("", schema.block(), now.block());
        } else if (before instanceof Function function && after instanceof Function now) {
            new FunctionChanges(changes).compare(function, now);
        } else if (before instanceof Identity identity && after instanceof Identity now) {
            new FunctionChanges(changes).compare(identity, now);
        }
    }

    private static List<Rename> renamed(Map<DefinitionKey, Definition> old, Map<DefinitionKey, Definition> now) {
        List<Rename> renames = new ArrayList<>();
        Map<String, Map<String, Definition>> before = byFolder(old);
        Map<String, Map<String, Definition>> after = byFolder(now);
        before.forEach((folder, definitions) -> SimilarElements.pairs(
                        definitions, after.getOrDefault(folder, Map.of()), SchemaDiff::alike)
                .forEach((from, to) -> renames.add(new Rename(new DefinitionKey(folder, from), "", to))));
        return renames;
    }

    private static Map<String, Map<String, Definition>> byFolder(Map<DefinitionKey, Definition> definitions) {
        Map<String, Map<String, Definition>> folders = new TreeMap<>();
        definitions.forEach((key, definition) ->
                folders.computeIfAbsent(key.folder(), folder -> new TreeMap<>()).put(key.name(), definition));
        return folders;
    }

    private static boolean alike(Definition before, Definition after) {
        return before instanceof Schema schema
                && after instanceof Schema now
                && !schema.block().isEmpty()
                && schema.block().withoutDescriptions().equals(now.block().withoutDescriptions());
    }
}
