package io.cloudoven.arm.delivery.whatif;

import java.util.List;

/**
 * What a deployment would change. Values that came just in time or are for secure parameters are covered. Immutable.
 *
 * @param scope where, such as {@code resource group rg-shop}
 * @param changes what would become of each resource
 * @param notes what Azure adds, such as of a part that it could not look into
 */
public record WhatIf(String scope, List<ResourceChange> changes, List<String> notes) {

    /** A result with immutable lists. */
    public WhatIf {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /** The changes of a type. */
    public List<ResourceChange> of(ChangeType type) {
        return changes.stream().filter(change -> change.type() == type).toList();
    }

    /** Whether the deployment might change anything. */
    public boolean changesAnything() {
        return changes.stream()
                .anyMatch(change -> change.type() != ChangeType.NO_CHANGE && change.type() != ChangeType.IGNORE);
    }

    /** All of it to be read, a resource a line with its properties under it. */
    public String text() {
        return WhatIfText.of(this);
    }

    /** The counts, such as {@code resource group rg-shop: 2 to create, 1 to modify}. */
    @Override
    public String toString() {
        return scope + ": " + WhatIfText.counts(this);
    }
}
