package io.cloudoven.mesh.release;

import java.util.Map;
import java.util.Optional;

/**
 * One Kubernetes object as it is to be applied. Immutable; {@link #toString()} names it and shows nothing of its content,
 * which may be secret.
 *
 * @param apiVersion such as {@code apps/v1}
 * @param namespace empty for what belongs to the cluster as a whole
 * @param body all of it, in the order of the chart: maps, lists, texts, numbers, truth values and null
 */
public record Manifest(
        String apiVersion, String kind, Optional<String> namespace, String name, Map<String, Object> body) {

    /** Whether it is a {@code CustomResourceDefinition}. */
    public boolean isDefinition() {
        return kind.equals("CustomResourceDefinition");
    }

    /** Such as {@code Deployment linkerd/linkerd-identity}. */
    @Override
    public String toString() {
        return kind + " " + namespace.map(each -> each + "/").orElse("") + name;
    }
}
