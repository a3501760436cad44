package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.ProviderSchema;
import java.util.List;

/**
 * What changed between two versions of a provider. Descriptions are not compared. Immutable.
 *
 * <pre>{@code
 * SchemaDiff diff = SchemaDiff.between(before, after);
 * if (diff.breaking()) {
 *     System.out.println(diff);
 * }
 * }</pre>
 *
 * @param before the older version, as text
 * @param after the newer version, as text
 * @param changes what changed, by definition and path
 * @param renames what may have been renamed rather than removed and added
 */
public record SchemaDiff(String before, String after, List<Change> changes, List<Rename> renames) {

    /** Takes copies. */
    public SchemaDiff {
        changes = List.copyOf(changes);
        renames = List.copyOf(renames);
    }

    /** Compares two versions, of one provider or of two. */
    public static SchemaDiff between(ProviderSchema before, ProviderSchema after) {
        return new ProviderComparison(before, after).diff();
    }

    /** Whether nothing changed but texts. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether configurations that were right with the older version may not be with the newer. */
    public boolean breaking() {
        return changes.stream().anyMatch(Change::breaking);
    }

    /** The changes that configurations may have to follow. */
    public List<Change> breakingChanges() {
        return changes.stream().filter(Change::breaking).toList();
    }

    /** The whole as JSON in one line: {@code {"before":…,"after":…,"changes":[…],"renames":[…]}}. */
    public String toJson() {
        return DiffJson.of(this);
    }

    /** The whole for people: what breaks first, then the rest, by definition. */
    @Override
    public String toString() {
        return DiffText.of(this);
    }
}
