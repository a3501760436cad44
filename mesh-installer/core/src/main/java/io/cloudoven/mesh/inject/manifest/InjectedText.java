package io.cloudoven.mesh.inject.manifest;

import io.cloudoven.mesh.inject.InjectionChange;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Manifests after their annotations were changed.
 *
 * @param text the whole text; nothing but annotations differs from what was given
 * @param changes what became of each object, in their order
 */
public record InjectedText(String text, List<InjectionChange> changes) {
    public InjectedText {
        changes = List.copyOf(changes);
    }

    /** Those that were left as they are for a reason, such as a pod on the network of its host. */
    public List<InjectionChange> skipped() {
        return changes.stream()
                .filter(change -> change.outcome() == InjectionChange.Outcome.SKIPPED)
                .toList();
    }

    /** One line for each object. */
    public String report() {
        return changes.stream().map(change -> change + "\n").collect(Collectors.joining());
    }
}
