package io.cloudoven.mesh.inject.manifest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Manifests after their annotations were changed.
 *
 * @param text the whole text; nothing but annotations differs from what was given
 * @param changes what became of each object, in their order
 */
public record InjectedManifests(String text, List<ManifestChange> changes) {
    public InjectedManifests {
        changes = List.copyOf(changes);
    }

    /** Those that were left as they are for a reason, such as a pod on the network of its host. */
    public List<ManifestChange> skipped() {
        return changes.stream()
                .filter(change -> change.outcome() == ManifestChange.Outcome.SKIPPED)
                .toList();
    }

    /** One line for each object. */
    public String report() {
        return changes.stream().map(change -> change + "\n").collect(Collectors.joining());
    }
}
