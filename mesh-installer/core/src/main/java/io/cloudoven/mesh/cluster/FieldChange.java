package io.cloudoven.mesh.cluster;

import java.util.Optional;

/**
 * A field that would change.
 *
 * @param path such as {@code spec.template.spec.containers[0].image}
 * @param before its value as text; empty where it is not there yet
 * @param after its value as text; empty where it goes. In both, what a Secret holds is told by its length alone
 */
public record FieldChange(String path, Optional<String> before, Optional<String> after) {
    @Override
    public String toString() {
        return path + ": " + before.orElse("-") + " -> " + after.orElse("-");
    }
}
