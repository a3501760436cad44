package io.cloudoven.arm.definitions;

import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.NamespaceTypes;
import io.cloudoven.arm.definitions.type.ResourceType;

/**
 * A resource type with the types that its own refer to.
 *
 * @param resource the resource type
 * @param types where the objects are that it refers to
 */
public record ResourceDefinition(ResourceType resource, NamespaceTypes types) {

    /** The resource as a template writes it. */
    public NamedType body() {
        return types.named(resource.body());
    }
}
